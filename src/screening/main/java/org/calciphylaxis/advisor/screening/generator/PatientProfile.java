package org.calciphylaxis.advisor.screening.generator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who a generated patient is.
 *
 * @param id the patient's id
 * @param birthDate adults only
 * @param dialysis on chronic dialysis, else with advanced kidney disease
 * @param dialysisSince first day of dialysis
 * @param features of those that have a prevalence
 * @param habits how the chart is written
 */
record PatientProfile(String id, LocalDate birthDate, boolean dialysis, LocalDate dialysisSince, Set<String> features,
		ChartingHabits habits) {

	/** The others have advanced kidney disease; an assumption. */
	private static final double ON_DIALYSIS = 0.85;

	/** Of each at most one is present. */
	private static final List<List<String>> EXCLUSIVE = List.of(
			List.of("pth-over-1000", "pth-600-to-1000", "pth-below-150"),
			List.of("vitamin-k-antagonist", "vitamin-k-antagonist-stopped"));

	static PatientProfile draw(Chance chance, Catalogue catalogue, LocalDate asOf) {
		int age = (int) Math.min(95, Math.max(18, chance.normal(63, 15)));
		Set<String> features = new HashSet<>();
		for (Map.Entry<String, Double> feature : catalogue.prevalences()
			.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.toList()) {
			if (EXCLUSIVE.stream().noneMatch((group) -> group.contains(feature.getKey()))
					&& chance.happens(feature.getValue())) {
				features.add(feature.getKey());
			}
		}
		EXCLUSIVE.forEach((group) -> drawOne(chance, catalogue, group, features));
		int vintage = features.contains("vintage-over-five-years") ? chance.between(1900, 4000)
				: chance.between(90, 1800);
		return new PatientProfile(chance.id(), asOf.minusYears(age).minusDays(chance.between(0, 364)),
				chance.happens(ON_DIALYSIS), asOf.minusDays(vintage), Set.copyOf(features),
				ChartingHabits.draw(chance));
	}

	private static void drawOne(Chance chance, Catalogue catalogue, List<String> group, Set<String> features) {
		double drawn = chance.share();
		for (String feature : group) {
			drawn -= catalogue.prevalence(feature);
			if (drawn < 0) {
				features.add(feature);
				return;
			}
		}
	}

	/** The dialysis unit, one of forty. */
	String unit() {
		return "unit-" + Math.floorMod(this.id.hashCode(), 40);
	}

	boolean has(String feature) {
		return this.features.contains(feature);
	}

}
