package org.calciphylaxis.advisor.assessment.medication;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.medication.MedicationAssertion.Assertion;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/** What the patient takes and took, by drug group (rules, section 6). */
public final class MedicationHistory {

	private final ChartAtTime view;

	private final Map<DrugClass, List<DrugExposure>> exposures = new EnumMap<>(DrugClass.class);

	private final Map<DrugClass, List<MedicationAssertion>> signals = new EnumMap<>(DrugClass.class);

	private final Map<DrugClass, List<Evidence>> active = new EnumMap<>(DrugClass.class);

	private final List<DataGap> gaps = new ArrayList<>();

	private final boolean onChronicDialysis;

	/**
	 * @param onChronicDialysis whether heparin may be that of the circuit
	 */
	public MedicationHistory(ChartAtTime view, boolean onChronicDialysis) {
		this.view = view;
		this.onChronicDialysis = onChronicDialysis;
		for (DrugClass drugClass : DrugClass.values()) {
			List<DrugExposure> drugs = new ArrayList<>();
			List<MedicationAssertion> all = new ArrayList<>();
			for (Concept drug : drugClass.concepts().stream().sorted().toList()) {
				List<MedicationAssertion> ofDrug = view.chart()
					.medications()
					.stream()
					.filter((medication) -> isCountedAs(drug, drugClass, medication) && counts(drugClass, medication))
					.flatMap((medication) -> MedicationAssertion.read(medication, view).stream())
					.toList();
				drugs.add(new DrugExposure(view, drugClass, drug, ofDrug));
				all.addAll(ofDrug);
			}
			this.exposures.put(drugClass, drugs);
			this.signals.put(drugClass, all);
		}
	}

	/** A drug that two concepts of the group know is one drug: by the narrower one. */
	private static boolean isCountedAs(Concept drug, DrugClass drugClass, MedicationFact medication) {
		return drugClass.concepts()
			.stream()
			.filter(medication.drug()::is)
			.sorted()
			.findFirst()
			.equals(Optional.of(drug));
	}

	private boolean counts(DrugClass drugClass, MedicationFact medication) {
		return switch (drugClass) {
			case SYSTEMIC_CORTICOSTEROID, IMMUNOSUPPRESSANT -> isSystemic(drugClass, medication);
			case INSULIN -> AdministrationRoute.isSubcutaneous(medication, this.view.texts());
			case HEPARIN ->
				this.onChronicDialysis ? AdministrationRoute.isSaidToBeSubcutaneous(medication, this.view.texts())
						: AdministrationRoute.isSubcutaneous(medication, this.view.texts());
			default -> true;
		};
	}

	private boolean isSystemic(DrugClass drugClass, MedicationFact medication) {
		AdministrationRoute route = AdministrationRoute.of(medication, this.view.texts());
		boolean matters = MedicationAssertion.read(medication, this.view)
			.filter((signal) -> signal.assertion() == Assertion.TAKEN)
			.isPresent();
		if (route == AdministrationRoute.UNKNOWN && matters) {
			this.gaps.add(new DataGap(
					Message.of((drugClass == DrugClass.IMMUNOSUPPRESSANT) ? "Immunosuppressant" : "Corticosteroid"),
					Message.of("route unknown, not usable")));
		}
		return route == AdministrationRoute.SYSTEMIC;
	}

	/**
	 * What shows that a drug of the group is taken; status codes on conditions included.
	 */
	public List<Evidence> active(DrugClass drugClass) {
		return this.active.computeIfAbsent(drugClass, this::findActive);
	}

	private List<Evidence> findActive(DrugClass drugClass) {
		List<Evidence> evidence = new ArrayList<>(from(drugClass, DrugExposure::active));
		for (Concept drug : drugClass.concepts()) {
			this.view.current(drug)
				.forEach((condition) -> evidence
					.add(Evidence.of(condition, drug, Message.of("{drug}, active", drugClass.title()),
							Message.of("active {drug}", drugClass.phrase()))));
		}
		return List.copyOf(evidence);
	}

	public List<Evidence> recent(DrugClass drugClass) {
		return from(drugClass, DrugExposure::recent);
	}

	public List<Evidence> unclear(DrugClass drugClass) {
		return isActive(drugClass) ? List.of() : from(drugClass, DrugExposure::unclear);
	}

	public boolean isActive(DrugClass drugClass) {
		return !active(drugClass).isEmpty();
	}

	/** The orders and statements that say a drug of the group is taken. */
	public List<MedicationFact> taken(DrugClass drugClass) {
		return drugs(drugClass).stream()
			.flatMap((drug) -> drug.taken().stream())
			.map(MedicationAssertion::medication)
			.toList();
	}

	/**
	 * Since when the group is taken at least; empty when no active order or statement is
	 * dated.
	 */
	public Optional<ChartTime> activeSince(DrugClass drugClass) {
		return drugs(drugClass).stream()
			.flatMap((drug) -> drug.taken().stream())
			.map((signal) -> (signal.medication().started() != null) ? signal.medication().started() : signal.at())
			.filter(Objects::nonNull)
			.min(ChartTime::compareTo);
	}

	/**
	 * Whether a drug of the group may have been taken in the {@code days} before
	 * {@code time}.
	 */
	public boolean wasTakenBefore(DrugClass drugClass, ChartTime time, int days) {
		return this.signals.getOrDefault(drugClass, List.of()).stream().anyMatch((signal) -> spans(signal, time, days));
	}

	private static boolean spans(MedicationAssertion signal, ChartTime time, int days) {
		ChartTime started = (signal.medication().started() != null) ? signal.medication().started()
				: signal.medication().authored();
		boolean begun = started == null || started.daysUntil(time) >= 0;
		ChartTime stopped = (signal.assertion() == Assertion.STOPPED) ? signal.at() : null;
		return begun && (stopped == null || stopped.daysUntil(time) <= days);
	}

	/** Drugs that could not be judged. */
	public List<DataGap> gaps() {
		return List.copyOf(this.gaps);
	}

	private List<DrugExposure> drugs(DrugClass drugClass) {
		return this.exposures.getOrDefault(drugClass, List.of());
	}

	private List<Evidence> from(DrugClass drugClass, Function<DrugExposure, List<Evidence>> part) {
		return drugs(drugClass).stream().map(part).flatMap(List::stream).toList();
	}

	/** A long-term anticoagulant that the chart does not name. */
	public List<Evidence> unnamedAnticoagulant() {
		boolean named = Stream.of(DrugClass.VITAMIN_K_ANTAGONIST, DrugClass.DIRECT_ORAL_ANTICOAGULANT)
			.anyMatch(this::isActive);
		return named ? List.of()
				: this.view.current(Concept.ANTICOAGULANT_LONGTERM_STATUS)
					.stream()
					.map((condition) -> Evidence.of(condition, Concept.ANTICOAGULANT_LONGTERM_STATUS,
							Message.of("Anticoagulant, agent unknown"), Message.of("anticoagulant, agent unknown")))
					.toList();
	}

}
