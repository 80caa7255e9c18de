package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.DrugSignal.Says;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication;

/** What the patient takes and took, by drug group (rules, section 6). */
final class MedicationHistory {

	private final ChartView view;

	private final Map<DrugGroup, List<DrugExposure>> exposures = new EnumMap<>(DrugGroup.class);

	private final Map<DrugGroup, List<DrugSignal>> signals = new EnumMap<>(DrugGroup.class);

	private final Map<DrugGroup, List<Evidence>> active = new EnumMap<>(DrugGroup.class);

	private final List<Gap> gaps = new ArrayList<>();

	MedicationHistory(ChartView view) {
		this.view = view;
		for (DrugGroup group : DrugGroup.values()) {
			List<DrugExposure> drugs = new ArrayList<>();
			List<DrugSignal> all = new ArrayList<>();
			for (Concept drug : group.concepts().stream().sorted().toList()) {
				List<DrugSignal> ofDrug = view.chart()
					.medications()
					.stream()
					.filter((medication) -> medication.drug().is(drug) && counts(group, medication))
					.flatMap((medication) -> DrugSignal.of(medication, view).stream())
					.toList();
				drugs.add(new DrugExposure(view, group, drug, ofDrug));
				all.addAll(ofDrug);
			}
			this.exposures.put(group, drugs);
			this.signals.put(group, all);
		}
	}

	private boolean counts(DrugGroup group, Medication medication) {
		return switch (group) {
			case SYSTEMIC_CORTICOSTEROID -> isSystemic(medication);
			case HEPARIN, INSULIN -> Route.isSubcutaneous(medication);
			default -> true;
		};
	}

	private boolean isSystemic(Medication medication) {
		Route route = Route.ofCorticosteroid(medication);
		boolean matters = DrugSignal.of(medication, this.view)
			.filter((signal) -> signal.says() == Says.TAKEN)
			.isPresent();
		if (route == Route.UNKNOWN && matters) {
			this.gaps.add(new Gap("Corticosteroid", "route unknown, not usable"));
		}
		return route == Route.SYSTEMIC;
	}

	/**
	 * What shows that a drug of the group is taken; status codes on conditions included.
	 */
	List<Evidence> active(DrugGroup group) {
		return this.active.computeIfAbsent(group, this::findActive);
	}

	private List<Evidence> findActive(DrugGroup group) {
		List<Evidence> evidence = new ArrayList<>(from(group, DrugExposure::active));
		for (Concept drug : group.concepts()) {
			this.view.current(drug)
				.forEach((problem) -> evidence
					.add(Proof.of(problem, drug, group.title() + ", active", "active " + group.brief())));
		}
		return List.copyOf(evidence);
	}

	List<Evidence> recent(DrugGroup group) {
		return from(group, DrugExposure::recent);
	}

	List<Evidence> unclear(DrugGroup group) {
		return isActive(group) ? List.of() : from(group, DrugExposure::unclear);
	}

	boolean isActive(DrugGroup group) {
		return !active(group).isEmpty();
	}

	/** The orders and statements that say a drug of the group is taken. */
	List<Medication> taken(DrugGroup group) {
		return drugs(group).stream().flatMap((drug) -> drug.taken().stream()).map(DrugSignal::medication).toList();
	}

	/**
	 * Since when the group is taken at least; empty when no active order or statement is
	 * dated.
	 */
	Optional<ChartTime> activeSince(DrugGroup group) {
		return drugs(group).stream()
			.flatMap((drug) -> drug.taken().stream())
			.map((signal) -> (signal.medication().started() != null) ? signal.medication().started() : signal.at())
			.filter(Objects::nonNull)
			.min(ChartTime::compareTo);
	}

	/**
	 * Whether a drug of the group may have been taken in the {@code days} before
	 * {@code time}.
	 */
	boolean wasTakenBefore(DrugGroup group, ChartTime time, int days) {
		return this.signals.getOrDefault(group, List.of()).stream().anyMatch((signal) -> spans(signal, time, days));
	}

	private static boolean spans(DrugSignal signal, ChartTime time, int days) {
		ChartTime started = (signal.medication().started() != null) ? signal.medication().started()
				: signal.medication().authored();
		boolean begun = started == null || started.daysUntil(time) >= 0;
		ChartTime stopped = (signal.says() == Says.STOPPED) ? signal.at() : null;
		return begun && (stopped == null || stopped.daysUntil(time) <= days);
	}

	/** Drugs that could not be judged. */
	List<Gap> gaps() {
		return List.copyOf(this.gaps);
	}

	private List<DrugExposure> drugs(DrugGroup group) {
		return this.exposures.getOrDefault(group, List.of());
	}

	private List<Evidence> from(DrugGroup group, Function<DrugExposure, List<Evidence>> part) {
		return drugs(group).stream().map(part).flatMap(List::stream).toList();
	}

	/** A long-term anticoagulant that the chart does not name. */
	List<Evidence> unnamedAnticoagulant() {
		boolean named = Stream.of(DrugGroup.VITAMIN_K_ANTAGONIST, DrugGroup.DIRECT_ORAL_ANTICOAGULANT)
			.anyMatch(this::isActive);
		return named ? List.of()
				: this.view.current(Concept.ANTICOAGULANT_LONGTERM_STATUS)
					.stream()
					.map((problem) -> Proof.of(problem, Concept.ANTICOAGULANT_LONGTERM_STATUS,
							"Anticoagulant, agent unknown", "anticoagulant, agent unknown"))
					.toList();
	}

}
