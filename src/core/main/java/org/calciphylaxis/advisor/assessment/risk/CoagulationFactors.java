package org.calciphylaxis.advisor.assessment.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.text.FormAnswer;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/** Risk factors in coagulation: proteins C and S, vitamin K, thrombophilia. */
final class CoagulationFactors {

	private static final Set<String> POSITIVE_CODES = Set.of("POS", "A", "AA", "DET", "abnormal");

	private final ChartAtTime view;

	private final MedicationHistory drugs;

	private final LabResults labs;

	private final boolean known;

	CoagulationFactors(ChartAtTime view, MedicationHistory drugs, LabResults labs) {
		this.view = view;
		this.drugs = drugs;
		this.labs = labs;
		this.known = view.areReadable(PrefetchKey.CONDITIONS);
	}

	Map<RiskFactor, RiskFactor.Status> find() {
		Map<RiskFactor, RiskFactor.Status> factors = new EnumMap<>(RiskFactor.class);
		factors.put(RiskFactor.PROTEIN_C_S, proteinDeficiency());
		factors.put(RiskFactor.VITAMIN_K_DEFICIENCY, vitaminKDeficiency());
		factors.put(RiskFactor.THROMBOPHILIA, thrombophilia());
		return factors;
	}

	private RiskFactor.Status proteinDeficiency() {
		List<Evidence> evidence = new ArrayList<>(ComorbidityFactors.evidence(
				this.view.current(Concept.PROTEIN_C_S_DEFICIENCY), Concept.PROTEIN_C_S_DEFICIENCY,
				Message.of("Protein C or S deficiency"), Message.of("protein C or S deficiency")));
		boolean measured = false;
		for (Lab protein : List.of(Lab.PROTEIN_C, Lab.PROTEIN_S)) {
			List<LabResult> results = freeOfAntagonist(protein);
			measured |= !results.isEmpty();
			results.stream()
				.limit(1)
				.filter((result) -> result.isBelow(this.view.thresholds().labs().proteinActivity()))
				.forEach((result) -> evidence.add(result.evidence(protein, Message.of("low protein C or S activity"))));
		}
		if (!evidence.isEmpty()) {
			return RiskFactor.PROTEIN_C_S.major(evidence,
					Message.of("charted, or activity below {number} % off a vitamin K antagonist",
							this.view.thresholds().labs().proteinActivity()));
		}
		return measured ? RiskFactor.PROTEIN_C_S.absent(Message.of("activity not low"))
				: RiskFactor.PROTEIN_C_S.unknown(Message.of("no usable activity in {span}",
						ValueFormat.days(this.view.thresholds().lookBack().rareLabs())));
	}

	/** Results that no vitamin K antagonist of the time before can have lowered. */
	private List<LabResult> freeOfAntagonist(Lab protein) {
		int free = this.view.thresholds().medications().antagonistFreeDays();
		return this.labs.all(protein)
			.stream()
			.filter((result) -> !this.drugs.wasTakenBefore(DrugClass.VITAMIN_K_ANTAGONIST, result.time(), free))
			.toList();
	}

	/** Protein C and S that were measured on a vitamin K antagonist. */
	List<DataGap> gaps() {
		return Stream.of(Lab.PROTEIN_C, Lab.PROTEIN_S)
			.filter((protein) -> !this.labs.all(protein).isEmpty() && freeOfAntagonist(protein).isEmpty())
			.map((protein) -> new DataGap(protein.title(),
					Message.of("measured on a vitamin K antagonist, not usable")))
			.toList();
	}

	private RiskFactor.Status vitaminKDeficiency() {
		List<Evidence> evidence = ComorbidityFactors.evidence(this.view.current(Concept.VITAMIN_K_DEFICIENCY),
				Concept.VITAMIN_K_DEFICIENCY, Message.of("Vitamin K deficiency"), Message.of("vitamin K deficiency"));
		if (!evidence.isEmpty()) {
			return RiskFactor.VITAMIN_K_DEFICIENCY.major(evidence, Message.of("on the problem list"));
		}
		return this.known ? RiskFactor.VITAMIN_K_DEFICIENCY.absent(Message.of("not on the problem list"))
				: RiskFactor.VITAMIN_K_DEFICIENCY.unknown(Message.of("no usable data"));
	}

	private RiskFactor.Status thrombophilia() {
		List<Evidence> evidence = new ArrayList<>(
				ComorbidityFactors.evidence(this.view.current(Concept.THROMBOPHILIA, Concept.ANTIPHOSPHOLIPID_SYNDROME),
						Concept.THROMBOPHILIA, Message.of("Thrombophilia"), Message.of("thrombophilia")));
		newestLupusAnticoagulant().filter(this::isPositive)
			.findFirst()
			.ifPresent((observation) -> evidence.add(lupusAnticoagulant(observation)));
		return RiskFactor.THROMBOPHILIA.minorIf(evidence, Message.of("charted, or a positive lupus anticoagulant"),
				this.known, Message.of("not charted"));
	}

	/** What was found at the newest time that tells positive from negative. */
	private Stream<ObservationFact> newestLupusAnticoagulant() {
		List<ObservationFact> telling = this.view
			.reliable(Concept.LAB_LUPUS_ANTICOAGULANT, this.view.thresholds().lookBack().rareLabs())
			.stream()
			.filter((observation) -> observation.value() instanceof ObservedValue.Coded
					|| observation.value() instanceof ObservedValue.Text || !observation.interpretations().isEmpty())
			.toList();
		Optional<ChartTime> newest = telling.stream()
			.map(ObservationFact::effective)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder());
		return telling.stream()
			.filter((observation) -> newest.filter((time) -> time.equals(observation.effective())).isPresent());
	}

	private static Evidence lupusAnticoagulant(ObservationFact observation) {
		ChartTime time = observation.effective();
		return new Evidence(Concept.LAB_LUPUS_ANTICOAGULANT.name(), Message.of("Lupus anticoagulant"),
				Message.of("positive"), time, observation.reference(), Message.of("lupus anticoagulant"), Set.of());
	}

	private boolean isPositive(ObservationFact observation) {
		boolean interpreted = observation.interpretations()
			.stream()
			.anyMatch((code) -> POSITIVE_CODES.contains(code) || saysPositive(code));
		String words = "";
		if (observation.value() instanceof ObservedValue.Coded coded) {
			interpreted |= coded.codedText().is(Concept.FINDING_PRESENT);
			words = coded.codedText().displayText();
		}
		else if (observation.value() instanceof ObservedValue.Text text) {
			words = text.text();
		}
		return interpreted || saysPositive(words);
	}

	private boolean saysPositive(String words) {
		return this.view.texts().read(words).answer() == FormAnswer.PRESENT;
	}

}
