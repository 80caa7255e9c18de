package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardDetailTest {

	private static final List<AdviceNote> NOTES_WITHOUT_COMFORT = List.of(AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST,
			AdviceNote.NEGATIVE_BIOPSY, AdviceNote.CONTINUES_MEDICATION, AdviceNote.DOAC_UNSUITABLE,
			AdviceNote.ESTABLISHED);

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@ParameterizedTest
	@EnumSource
	void keepsTheFixedOrder(AdviceCode code) {
		assertThat(detail(CardExamples.advice(code))).containsSubsequence("**Why you see this:**",
				"**What the chart shows**", "| Item | Value | Date |", "**Missing or not usable**",
				"**What to consider**", "**What this cannot tell:**", "Your judgement prevails.", "**Source:**",
				"; rules 0.2.0.");
	}

	@ParameterizedTest
	@EnumSource
	void namesAtMostFiveThingsToConsider(AdviceCode code) {
		for (Indicator indicator : Indicator.values()) {
			String detail = detail(CardExamples.advice(code, indicator, List.of(CardExamples.WARFARIN),
					NOTES_WITHOUT_COMFORT.toArray(AdviceNote[]::new)));
			String considered = between(detail, "**What to consider**\n\n", "\n\n");
			assertThat(considered.lines()).as(considered)
				.allMatch((line) -> line.startsWith("- "))
				.hasSizeBetween(2, 5);
		}
	}

	@ParameterizedTest
	@EnumSource
	void isReadInTenSeconds(AdviceCode code) {
		List<Evidence> facts = IntStream.range(0, 250)
			.mapToObj((i) -> CardExamples.fact("LAB", Message.of("Result " + i), i + " mg/L", "2026-11-10",
					"Observation/" + i, Message.of("")))
			.toList();
		String detail = detail(CardExamples.advice(code, Indicator.WARNING, facts));
		assertThat(between(detail, "**Why you see this:**", "\n\n").split("\\s+")).hasSizeLessThan(32);
		assertThat(detail.lines().filter((line) -> line.startsWith("| Result") || line.startsWith("| Also"))).hasSize(7)
			.last()
			.asString()
			.contains("| Also | Result 6 6 mg/L, Result 7 7 mg/L, ", " ... and 233 more |");
		assertThat(words(detail)).isLessThan(235);
	}

	@ParameterizedTest
	@EnumSource
	void leavesStudiesOfTreatmentAndOtherDiagnosesToThePage(AdviceCode code) {
		assertThat(detail(CardExamples.advice(code))).doesNotContain("Treatment options", "Also think of", "hyperbaric",
				"pyoderma");
	}

	@Test
	void countsWhatIsMissingWhereItIsTooMuchToRead() {
		List<DataGap> gaps = IntStream.range(0, 25)
			.mapToObj((i) -> CardExamples.gap("Result " + i, "no unit"))
			.toList();
		Advice example = CardExamples.advice(AdviceCode.SUSPECTED);
		assertThat(between(detail(new Advice(example.code(), example.indicator(), example.evidence(), List.of(), gaps,
				example.notes(), List.of())), "**Missing or not usable**\n\n", "\n\n"))
			.endsWith("- Result 9: no unit\n- ... and 15 more");
	}

	@ParameterizedTest
	@EnumSource
	void speaksAsAColleague(AdviceCode code) {
		for (AdviceNote[] notes : List.of(new AdviceNote[0], AdviceNote.values())) {
			String detail = detail(CardExamples.advice(code, notes));
			assertThat(detail).doesNotContainIgnoringCase(" must ")
				.doesNotContain("!", "<", "](", "{{", "}}", "# ")
				.doesNotContainPattern("\\b[A-Z]{5,}\\b")
				.doesNotContainIgnoringCase("probability");
		}
	}

	@ParameterizedTest
	@EnumSource
	void neverSpeaksOfApixabanWithAMechanicalValve(AdviceCode code) {
		assertThat(detail(CardExamples.advice(code, NOTES_WITHOUT_COMFORT.toArray(AdviceNote[]::new))))
			.doesNotContainIgnoringCase("apixaban")
			.contains("before cardiology or hematology agrees");
	}

	@ParameterizedTest
	@EnumSource(names = { "PENILE_LESION", "SUSPECTED_SEPSIS", "VITAMIN_K_ANTAGONIST_ORDER",
			"AGGRAVATING_MEDICATION_ORDER", "ESTABLISHED_ON_VITAMIN_K_ANTAGONIST", "ESTABLISHED_AGGRAVATING_MEDICATION",
			"ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST" })
	void putsComfortFirstInComfortCare(AdviceCode code) {
		assertThat(between(detail(CardExamples.advice(code, AdviceNote.COMFORT_FIRST)), "**What to consider**\n\n",
				"\n\n"))
			.startsWith("- Comfort first,");
	}

	@Test
	void saysWhatANegativeBiopsyMeans() {
		assertThat(detail(CardExamples.advice(AdviceCode.SUSPECTED, AdviceNote.NEGATIVE_BIOPSY)))
			.contains("A first biopsy finds about 52 %");
	}

	@Test
	void neverOffersABiopsyOfThePenis() {
		assertThat(detail(CardExamples.advice(AdviceCode.PENILE_LESION)))
			.contains("Biopsy of the penis is discouraged");
	}

	@Test
	void saysWhenNothingIsMissing() {
		Advice example = CardExamples.advice(AdviceCode.SUSPECTED);
		Advice complete = new Advice(example.code(), example.indicator(), example.evidence(), List.of(), List.of(),
				example.notes(), List.of());
		assertThat(detail(complete)).contains("**Missing or not usable:** nothing noted.");
	}

	@Test
	void saysThatAVitaminKAntagonistIsDrafted() {
		assertThat(detail(CardExamples.advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER)))
			.contains("a vitamin K antagonist is drafted, and the patient is on chronic dialysis.");
	}

	@ParameterizedTest
	@CsvSource({ "CALCIPHYLAXIS_SUSPECTED, calciphylaxis is suspected.", "ESTABLISHED, calciphylaxis is established.",
			"RESOLVED_CALCIPHYLAXIS, calciphylaxis is charted as resolved.",
			"TREATED, 'sodium thiosulfate is active, as given for calciphylaxis.'" })
	void saysWhyTheDraftedVitaminKAntagonistMatters(AdviceNote note, String reason) {
		assertThat(detail(CardExamples.advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, note)))
			.contains("a vitamin K antagonist is drafted, and " + reason);
	}

	@Test
	void saysThatResolvedCalciphylaxisIsSuspectedAgain() {
		assertThat(detail(CardExamples.advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, AdviceNote.RESOLVED_CALCIPHYLAXIS,
				AdviceNote.CALCIPHYLAXIS_SUSPECTED)))
			.contains("calciphylaxis is charted as resolved, and is suspected again.");
	}

	private String detail(Advice advice) {
		return this.writer.write(CardExamples.saying(advice), CardExamples.REQUEST).get(0).getDetail();
	}

	private static String between(String text, String start, String end) {
		int from = text.indexOf(start) + start.length();
		return text.substring(from, text.indexOf(end, from));
	}

	private static long words(String text) {
		return text.lines()
			.filter((line) -> !line.startsWith("|"))
			.flatMap((line) -> List.of(line.split("\\s+")).stream())
			.count();
	}

}
