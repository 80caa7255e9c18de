package org.calciphylaxis.advisor.assessment;

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
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Value;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Phrase;
import org.calciphylaxis.advisor.units.Analyte;

/** Risk factors in the problem list and in coagulation. */
final class DiseaseFactors {

	private static final Set<String> POSITIVE_CODES = Set.of("POS", "A", "AA", "DET");

	private static final Phrase POSITIVE = Phrase.of("positive|present|detected|abnormal");

	private final ChartView view;

	private final MedicationHistory drugs;

	private final LabBook labs;

	private final boolean known;

	DiseaseFactors(ChartView view, MedicationHistory drugs, LabBook labs) {
		this.view = view;
		this.drugs = drugs;
		this.labs = labs;
		this.known = view.areReadable(DataKey.CONDITIONS);
	}

	Map<Factor, RiskFactor> find() {
		Map<Factor, RiskFactor> factors = new EnumMap<>(Factor.class);
		factors.put(Factor.DIABETES, charted(Factor.DIABETES, "Diabetes", "diabetes", Concept.DIABETES_ANY,
				Concept.DIABETES_T1, Concept.DIABETES_T2));
		factors.put(Factor.LIVER_DISEASE,
				charted(Factor.LIVER_DISEASE, "Liver disease", "liver disease", Concept.LIVER_DISEASE));
		factors.put(Factor.AUTOIMMUNE,
				charted(Factor.AUTOIMMUNE, "Autoimmune disease", "autoimmune disease", Concept.AUTOIMMUNE_DISEASE));
		factors.put(Factor.MALIGNANCY, malignancy());
		factors.put(Factor.PROTEIN_C_S, proteinDeficiency());
		factors.put(Factor.THROMBOPHILIA, thrombophilia());
		return factors;
	}

	private RiskFactor charted(Factor factor, String item, String brief, Concept... concepts) {
		return factor.minorIf(evidence(this.view.current(concepts), concepts[0], item, brief), "on the problem list",
				this.known, "not on the problem list");
	}

	private static List<Evidence> evidence(List<Problem> problems, Concept concept, String item, String brief) {
		return problems.stream().map((problem) -> Proof.of(problem, concept, item, brief)).toList();
	}

	/** Current, or in remission or resolved for at most five years. */
	private RiskFactor malignancy() {
		int days = this.view.rules().suppression().malignancyDays();
		List<Problem> problems = this.view.evident()
			.filter((problem) -> problem.what().is(Concept.MALIGNANCY))
			.filter((problem) -> this.view.isCurrent(problem) || this.view
				.isWithin((problem.abated() != null) ? problem.abated() : ChartView.began(problem), days))
			.toList();
		return Factor.MALIGNANCY.minorIf(evidence(problems, Concept.MALIGNANCY, "Malignancy", "malignancy"),
				"on the problem list", this.known, "not on the problem list");
	}

	private RiskFactor proteinDeficiency() {
		List<Evidence> evidence = new ArrayList<>(evidence(this.view.current(Concept.PROTEIN_C_S_DEFICIENCY),
				Concept.PROTEIN_C_S_DEFICIENCY, "Protein C or S deficiency", "protein C or S deficiency"));
		boolean measured = false;
		for (Concept protein : List.of(Concept.LAB_PROTEIN_C_ACTIVITY, Concept.LAB_PROTEIN_S_ACTIVITY)) {
			String item = (protein == Concept.LAB_PROTEIN_C_ACTIVITY) ? "Protein C activity" : "Protein S activity";
			List<LabResult> results = freeOfAntagonist(item, protein);
			measured |= !results.isEmpty();
			results.stream()
				.limit(1)
				.filter((result) -> result.isBelow(this.view.rules().labs().proteinActivity()))
				.forEach((result) -> evidence.add(result.evidence(protein, item, "low protein C or S activity")));
		}
		if (!evidence.isEmpty()) {
			return Factor.PROTEIN_C_S.major(evidence, "charted, or activity below 55 % off a vitamin K antagonist");
		}
		return measured ? Factor.PROTEIN_C_S.absent("activity not low")
				: Factor.PROTEIN_C_S.unknown("no usable activity in two years");
	}

	/** Results that no vitamin K antagonist of the 30 days before can have lowered. */
	private List<LabResult> freeOfAntagonist(String item, Concept protein) {
		int days = this.view.rules().lookBack().rareLabs();
		int free = this.view.rules().medications().antagonistFreeDays();
		List<LabResult> all = this.labs.all(Analyte.PROTEIN_ACTIVITY, days, protein);
		this.labs.newest(item, Analyte.PROTEIN_ACTIVITY, days, protein);
		List<LabResult> usable = all.stream()
			.filter((result) -> !this.drugs.wasTakenBefore(DrugGroup.VITAMIN_K_ANTAGONIST, result.time(), free))
			.toList();
		if (usable.isEmpty() && !all.isEmpty()) {
			this.labs.list(new Gap(item, "measured on a vitamin K antagonist, not usable"));
		}
		return usable;
	}

	private RiskFactor thrombophilia() {
		List<Evidence> evidence = new ArrayList<>(
				evidence(this.view.current(Concept.THROMBOPHILIA, Concept.ANTIPHOSPHOLIPID_SYNDROME),
						Concept.THROMBOPHILIA, "Thrombophilia", "thrombophilia"));
		newestLupusAnticoagulant().filter(DiseaseFactors::isPositive)
			.findFirst()
			.ifPresent((finding) -> evidence.add(lupusAnticoagulant(finding)));
		return Factor.THROMBOPHILIA.minorIf(evidence, "charted, or a positive lupus anticoagulant", this.known,
				"not charted");
	}

	/** What was found at the newest time that tells positive from negative. */
	private Stream<Finding> newestLupusAnticoagulant() {
		List<Finding> telling = this.labs
			.findings(this.view.rules().lookBack().rareLabs(), Concept.LAB_LUPUS_ANTICOAGULANT)
			.stream()
			.filter((finding) -> finding.value() instanceof Value.Coded || finding.value() instanceof Value.Text
					|| !finding.interpretations().isEmpty())
			.toList();
		Optional<ChartTime> newest = telling.stream()
			.map(Finding::effective)
			.filter(Objects::nonNull)
			.max(Comparator.naturalOrder());
		return telling.stream()
			.filter((finding) -> newest.filter((time) -> time.equals(finding.effective())).isPresent());
	}

	private static Evidence lupusAnticoagulant(Finding finding) {
		ChartTime time = finding.effective();
		return new Evidence(Concept.LAB_LUPUS_ANTICOAGULANT.name(), "Lupus anticoagulant", "positive", time,
				finding.reference(), "lupus anticoagulant", Set.of());
	}

	private static boolean isPositive(Finding finding) {
		boolean interpreted = finding.interpretations()
			.stream()
			.anyMatch((code) -> POSITIVE_CODES.contains(code) || ClinicalText.of(code).affirms(POSITIVE));
		String words = "";
		if (finding.value() instanceof Value.Coded coded) {
			interpreted |= coded.statement().is(Concept.FINDING_PRESENT);
			words = coded.statement().allWords();
		}
		else if (finding.value() instanceof Value.Text text) {
			words = text.text();
		}
		return interpreted || ClinicalText.of(words).affirms(POSITIVE);
	}

}
