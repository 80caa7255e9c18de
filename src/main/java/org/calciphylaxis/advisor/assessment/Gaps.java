package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.RiskFactor.Presence;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.DataKey;

/**
 * Everything that is missing or not usable, for the card to list (rules, sections 5 and
 * 7).
 */
final class Gaps {

	private static final Map<Factor, String> RESULTS = new EnumMap<>(Map.of(Factor.PARATHYROID, "PTH", Factor.CALCIUM,
			"calcium", Factor.PHOSPHATE, "phosphate", Factor.ALBUMIN, "albumin"));

	private Gaps() {
	}

	static List<Gap> of(PatientCase patient) {
		Set<Gap> gaps = new LinkedHashSet<>();
		for (DataKey key : DataKey.values()) {
			gaps.addAll(of(key, patient.view().chart().availability(key)));
		}
		gaps.addAll(patient.labs().gaps());
		gaps.addAll(patient.drugs().gaps());
		gaps.addAll(patient.sepsis().gaps());
		if (patient.view().areReadable(DataKey.LABS)) {
			gaps.addAll(withoutResult(patient.risk()));
		}
		return List.copyOf(gaps);
	}

	private static List<Gap> of(DataKey key, Availability availability) {
		List<Gap> gaps = new ArrayList<>();
		if (availability.state() == Availability.State.MISSING) {
			gaps.add(new Gap(title(key), "not available" + because(availability)));
		}
		if (availability.state() == Availability.State.INCOMPLETE) {
			gaps.add(new Gap(title(key), "incomplete" + because(availability)));
		}
		if (availability.unreadable() > 0) {
			gaps.add(new Gap(title(key), availability.unreadable() + " could not be read"));
		}
		if (availability.foreign() > 0) {
			gaps.add(new Gap(title(key), availability.foreign() + " of another patient left out"));
		}
		return gaps;
	}

	private static String because(Availability availability) {
		return availability.reason().isBlank() ? "" : ": " + availability.reason();
	}

	private static String title(DataKey key) {
		return Character.toUpperCase(key.title().charAt(0)) + key.title().substring(1);
	}

	private static List<Gap> withoutResult(RiskProfile risk) {
		String names = RESULTS.entrySet()
			.stream()
			.filter((result) -> risk.presence(result.getKey()) == Presence.UNKNOWN)
			.map(Map.Entry::getValue)
			.collect(Collectors.joining(", "));
		return names.isEmpty() ? List.of() : List.of(new Gap("No usable recent result", names));
	}

}
