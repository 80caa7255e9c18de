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
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.Phrase;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;
import org.calciphylaxis.advisor.units.Analyte;

/** Risk factors in the problem list and in coagulation. */
final class ComorbidityFactors {

	private static final Set<String> POSITIVE_CODES = Set.of("POS", "A", "AA", "DET");

	private static final Phrase POSITIVE = Phrase.of("positive|present|detected|abnormal");

	private final ChartAtTime view;

	private final MedicationHistory drugs;

	private final LabResults labs;

	private final boolean known;

	ComorbidityFactors(ChartAtTime view, MedicationHistory drugs, LabResults labs) {
		this.view = view;
		this.drugs = drugs;
		this.labs = labs;
		this.known = view.areReadable(PrefetchKey.CONDITIONS);
	}

	Map<RiskFactor, RiskFactorStatus> find() {
		Map<RiskFactor, RiskFactorStatus> factors = new EnumMap<>(RiskFactor.class);
		factors.put(RiskFactor.DIABETES, charted(RiskFactor.DIABETES, "Diabetes", "diabetes", Concept.DIABETES_ANY));
		factors.put(RiskFactor.LIVER_DISEASE,
				charted(RiskFactor.LIVER_DISEASE, "Liver disease", "liver disease", Concept.LIVER_DISEASE));
		factors.put(RiskFactor.AUTOIMMUNE,
				charted(RiskFactor.AUTOIMMUNE, "Autoimmune disease", "autoimmune disease", Concept.AUTOIMMUNE_DISEASE));
		factors.put(RiskFactor.MALIGNANCY, malignancy());
		factors.put(RiskFactor.PROTEIN_C_S, proteinDeficiency());
		factors.put(RiskFactor.THROMBOPHILIA, thrombophilia());
		return factors;
	}

	private RiskFactorStatus charted(RiskFactor factor, String item, String brief, Concept... concepts) {
		return factor.minorIf(evidence(this.view.current(concepts), concepts[0], item, brief), "on the problem list",
				this.known, "not on the problem list");
	}

	private static List<Evidence> evidence(List<ConditionFact> problems, Concept concept, String item, String brief) {
		return problems.stream().map((problem) -> EvidenceFactory.of(problem, concept, item, brief)).toList();
	}

	/** Current, or in remission or resolved for at most five years. */
	private RiskFactorStatus malignancy() {
		int days = this.view.thresholds().suppression().malignancyDays();
		List<ConditionFact> problems = this.view.evident()
			.filter((problem) -> problem.what().is(Concept.MALIGNANCY))
			.filter((problem) -> this.view.isCurrent(problem) || this.view
				.isWithin((problem.abated() != null) ? problem.abated() : ChartAtTime.began(problem), days))
			.toList();
		return RiskFactor.MALIGNANCY.minorIf(evidence(problems, Concept.MALIGNANCY, "Malignancy", "malignancy"),
				"on the problem list", this.known, "not on the problem list");
	}

	private RiskFactorStatus proteinDeficiency() {
		List<Evidence> evidence = new ArrayList<>(evidence(this.view.current(Concept.PROTEIN_C_S_DEFICIENCY),
				Concept.PROTEIN_C_S_DEFICIENCY, "Protein C or S deficiency", "protein C or S deficiency"));
		boolean measured = false;
		for (Concept protein : List.of(Concept.LAB_PROTEIN_C_ACTIVITY, Concept.LAB_PROTEIN_S_ACTIVITY)) {
			String item = (protein == Concept.LAB_PROTEIN_C_ACTIVITY) ? "Protein C activity" : "Protein S activity";
			List<LabResult> results = freeOfAntagonist(item, protein);
			measured |= !results.isEmpty();
			results.stream()
				.limit(1)
				.filter((result) -> result.isBelow(this.view.thresholds().labs().proteinActivity()))
				.forEach((result) -> evidence.add(result.evidence(protein, item, "low protein C or S activity")));
		}
		if (!evidence.isEmpty()) {
			return RiskFactor.PROTEIN_C_S.major(evidence, "charted, or activity below 55 % off a vitamin K antagonist");
		}
		return measured ? RiskFactor.PROTEIN_C_S.absent("activity not low")
				: RiskFactor.PROTEIN_C_S.unknown("no usable activity in two years");
	}

	/** Results that no vitamin K antagonist of the 30 days before can have lowered. */
	private List<LabResult> freeOfAntagonist(String item, Concept protein) {
		int days = this.view.thresholds().lookBack().rareLabs();
		int free = this.view.thresholds().medications().antagonistFreeDays();
		List<LabResult> all = this.labs.all(Analyte.PROTEIN_ACTIVITY, days, protein);
		this.labs.newest(item, Analyte.PROTEIN_ACTIVITY, days, protein);
		List<LabResult> usable = all.stream()
			.filter((result) -> !this.drugs.wasTakenBefore(DrugClass.VITAMIN_K_ANTAGONIST, result.time(), free))
			.toList();
		if (usable.isEmpty() && !all.isEmpty()) {
			this.labs.list(new DataGap(item, "measured on a vitamin K antagonist, not usable"));
		}
		return usable;
	}

	private RiskFactorStatus thrombophilia() {
		List<Evidence> evidence = new ArrayList<>(
				evidence(this.view.current(Concept.THROMBOPHILIA, Concept.ANTIPHOSPHOLIPID_SYNDROME),
						Concept.THROMBOPHILIA, "Thrombophilia", "thrombophilia"));
		newestLupusAnticoagulant().filter(ComorbidityFactors::isPositive)
			.findFirst()
			.ifPresent((finding) -> evidence.add(lupusAnticoagulant(finding)));
		return RiskFactor.THROMBOPHILIA.minorIf(evidence, "charted, or a positive lupus anticoagulant", this.known,
				"not charted");
	}

	/** What was found at the newest time that tells positive from negative. */
	private Stream<ObservationFact> newestLupusAnticoagulant() {
		List<ObservationFact> telling = this.labs
			.findings(this.view.thresholds().lookBack().rareLabs(), Concept.LAB_LUPUS_ANTICOAGULANT)
			.stream()
			.filter((finding) -> finding.value() instanceof ObservedValue.Coded
					|| finding.value() instanceof ObservedValue.Text || !finding.interpretations().isEmpty())
			.toList();
		Optional<ChartTime> newest = telling.stream()
			.map(ObservationFact::effective)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder());
		return telling.stream()
			.filter((finding) -> newest.filter((time) -> time.equals(finding.effective())).isPresent());
	}

	private static Evidence lupusAnticoagulant(ObservationFact finding) {
		ChartTime time = finding.effective();
		return new Evidence(Concept.LAB_LUPUS_ANTICOAGULANT.name(), "Lupus anticoagulant", "positive", time,
				finding.reference(), "lupus anticoagulant", Set.of());
	}

	private static boolean isPositive(ObservationFact finding) {
		boolean interpreted = finding.interpretations()
			.stream()
			.anyMatch((code) -> POSITIVE_CODES.contains(code) || ClinicalText.of(code).affirms(POSITIVE));
		String words = "";
		if (finding.value() instanceof ObservedValue.Coded coded) {
			interpreted |= coded.codedText().is(Concept.FINDING_PRESENT);
			words = coded.codedText().joinedTexts();
		}
		else if (finding.value() instanceof ObservedValue.Text text) {
			words = text.text();
		}
		return interpreted || ClinicalText.of(words).affirms(POSITIVE);
	}

}
