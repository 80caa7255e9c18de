package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What must never change the judgement: what is beside the point, and the order of facts.
 */
class StabilityPropertyTest {

	private static final Concept[] PROBLEMS = { Concept.DIALYSIS_STATUS, Concept.SKIN_LIVEDO,
			Concept.SKIN_FINDING_EARLY, Concept.DIABETES_ANY, Concept.OBESITY, Concept.HYPERPARATHYROIDISM,
			Concept.CALCIPHYLAXIS_DX, Concept.KIDNEY_TRANSPLANT, Concept.SEPSIS, Concept.SKIN_GANGRENE };

	private static final Concept[] DRUGS = { Concept.WARFARIN, Concept.TERIPARATIDE, Concept.INSULIN,
			Concept.ACTIVE_VITAMIN_D };

	private static final Concept[] LABS = { Concept.LAB_PTH, Concept.LAB_ALBUMIN, Concept.LAB_CALCIUM_TOTAL,
			Concept.LAB_PHOSPHATE };

	@Property(tries = 200)
	void whatIsBesideThePointChangesNoAdvice(@ForAll("charts") Set<Integer> story,
			@ForAll("besideThePoint") List<String> words, @ForAll @IntRange(max = 900) int daysAgo) {
		Assessment before = chart(story).whenOpened();
		ChartBuilder chart = chart(story);
		for (String word : words) {
			chart.with(ConditionBuilder.words(word).onset(daysAgo))
				.with(MedicationBuilder.order().saying(word).authored(daysAgo))
				.with(ObservationBuilder.words(word).saying(word).daysAgo(daysAgo))
				.with(EventBuilder.procedure().saying(word).on(daysAgo))
				.with(ReportBuilder.report().saying(word).concluding(word).on(daysAgo));
		}
		assertThat(chart.whenOpened()).isEqualTo(before);
	}

	@Property(tries = 200)
	void orderOfFactsChangesNoAdvice(@ForAll("charts") Set<Integer> story, @ForAll long seed) {
		PatientChart chart = chart(story).chart();
		PatientChart shuffled = new PatientChart(chart.patient(), mixed(chart.conditions(), seed),
				mixed(chart.medications(), seed), chart.draftOrders(), mixed(chart.observations(), seed),
				mixed(chart.events(), seed), mixed(chart.reports(), seed), Map.of(), chart.medicationStated());
		assertThat(essence(shuffled)).isEqualTo(essence(chart));
	}

	/**
	 * Lists of facts of equal rank keep the chart's order; what is said does not depend
	 * on it.
	 */
	private static List<Object> essence(PatientChart chart) {
		Assessment told = ChartBuilder.ASSESSOR.assess(chart, Occasion.CHART, ChartBuilder.NOW);
		List<Object> essence = new ArrayList<>();
		told.advice()
			.forEach((advice) -> essence.addAll(List.of(advice.code(), advice.indicator(),
					Set.copyOf(advice.evidence()), advice.notes(), advice.suggestions())));
		told.riskFactors().forEach((factor) -> essence.addAll(List.of(factor.presence(), factor.weight())));
		essence.addAll(List.of(Set.copyOf(told.gaps()), told.nearMisses(), told.reAlertTriggers()));
		return essence;
	}

	private static <T> List<T> mixed(List<T> facts, long seed) {
		List<T> mixed = new ArrayList<>(facts);
		Collections.shuffle(mixed, new Random(seed));
		return mixed;
	}

	/** Each number of the story adds one fact. */
	private static ChartBuilder chart(Set<Integer> story) {
		ChartBuilder chart = ChartBuilder.aChart().of(story.contains(0) ? Gender.FEMALE : Gender.MALE);
		for (int number : story) {
			int days = number * 37 % 200;
			chart.with(ConditionBuilder.problem(PROBLEMS[number % PROBLEMS.length]).onset(days));
			if (number % 3 == 0) {
				chart.with(MedicationBuilder.order(DRUGS[number % DRUGS.length]).authored(days));
			}
			if (number % 2 == 0) {
				chart.with(ObservationBuilder.lab(LABS[number % LABS.length], String.valueOf(3 + number % 9), "mg/dL")
					.daysAgo(days % 30));
			}
		}
		return chart;
	}

	@Provide
	Arbitrary<Set<Integer>> charts() {
		return Arbitraries.integers().between(0, 40).set().ofMinSize(1).ofMaxSize(8);
	}

	@Provide
	Arbitrary<List<String>> besideThePoint() {
		return Arbitraries
			.of("Common cold", "Fracture of wrist", "Amoxicillin 500 mg", "Hearing test", "Chest radiograph", "Asthma",
					"Cataract", "Vaccination", "Migraine", "Hernia repair", "Color of eyes", "")
			.list()
			.ofMinSize(1)
			.ofMaxSize(4);
	}

}
