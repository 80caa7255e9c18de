package org.calciphylaxis.advisor.thresholds;

import java.util.List;

import org.calciphylaxis.advisor.assessment.ChangedThresholds;
import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;

import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.onDialysis;
import static org.calciphylaxis.advisor.thresholds.ThresholdStory.from;

/** How many risk factors an advice takes. */
final class CountStories {

	private static final List<Concept> MAJORS = List.of(Concept.PROTEIN_C_S_DEFICIENCY, Concept.VITAMIN_K_DEFICIENCY);

	private static final List<Concept> MINORS = List.of(Concept.DIABETES_ANY, Concept.OBESITY, Concept.LIVER_DISEASE,
			Concept.MALIGNANCY);

	static final List<ThresholdStory> ALL = List.of(
			from("counts.early-majors", (majors) -> isAdvised("suspectedEarly", early(), MAJORS, majors)),
			from("counts.early-minors",
					(minors) -> isAdvised("suspectedEarly", early().taking(Concept.WARFARIN), MINORS, minors - 1)),
			from("counts.at-risk-majors",
					(majors) -> isAdvised("atRisk",
							onDialysis().with(ChangedThresholds.with("counts.at-risk-factors", "99"))
								.taking(Concept.WARFARIN),
							MAJORS, majors)),
			from("counts.at-risk-factors",
					(factors) -> isAdvised("atRisk", onDialysis().taking(Concept.WARFARIN), MINORS, factors - 1)),
			from("counts.at-risk-without-antagonist-majors",
					(majors) -> isAdvised("atRisk",
							onDialysis().with(ChangedThresholds.with("counts.at-risk-without-antagonist", "true"))
								.lab(Concept.LAB_PTH, "1200", "pg/mL"),
							MAJORS, majors - 1)),
			from("counts.non-uremic-factors", (factors) -> isAdvised("nonUremic", aChart().with(Concept.SKIN_LIVEDO),
					List.of(Concept.LIVER_DISEASE, Concept.MALIGNANCY, Concept.AUTOIMMUNE_DISEASE), factors)));

	private CountStories() {
	}

	private static boolean isAdvised(String advice, ChartBuilder chart, List<Concept> factors, int count) {
		factors.stream().limit(count).forEach(chart::with);
		return chart.said().stream().anyMatch((said) -> said.startsWith(advice));
	}

	/** On dialysis, which is one minor factor. */
	private static ChartBuilder early() {
		return onDialysis().with(Concept.SKIN_FINDING_EARLY);
	}

}
