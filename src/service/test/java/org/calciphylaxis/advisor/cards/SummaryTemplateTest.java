package org.calciphylaxis.advisor.cards;

import java.util.List;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SummaryTemplateTest {

	private static final Evidence LONG = brief("non-healing ulcer of the left thigh with livedo for 60 days");

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@ParameterizedTest
	@EnumSource
	void beginsWithConsiderAndAimsAtNinetyCharacters(AdviceCode code) {
		String summary = this.writer.write(CardExamples.saying(CardExamples.advice(code)), CardExamples.REQUEST)
			.get(0)
			.getSummary();
		assertThat(summary).startsWith("Consider").doesNotContainIgnoringCase("diagnosis").hasSizeLessThan(115);
	}

	@ParameterizedTest
	@EnumSource
	void fitsWithTheLongestEvidenceAndEveryNote(AdviceCode code) {
		String summary = summary(code, List.of(LONG, brief(LONG.phrase() + " again")), AdviceNote.values());
		assertThat(summary.codePointCount(0, summary.length())).isBetween(40, 139);
		assertThat(summary).doesNotContain("…").doesNotContain("{").doesNotEndWith(":").doesNotContain("  ");
	}

	@Test
	void carriesTheTwoStrongestFacts() {
		assertThat(summary(AdviceCode.SUSPECTED, List.of(brief("livedo"), brief("active warfarin"), brief("BMI 38"))))
			.isEqualTo("Consider calciphylaxis: livedo, active warfarin");
	}

	@Test
	void saysTheSameFactOnce() {
		assertThat(summary(AdviceCode.SUSPECTED, List.of(brief("livedo"), brief("livedo"), brief("BMI 38"))))
			.isEqualTo("Consider calciphylaxis: livedo, BMI 38");
	}

	@Test
	void dropsTheSecondFactWhenBothAreTooLong() {
		assertThat(summary(AdviceCode.SUSPECTED, List.of(LONG, brief(LONG.phrase() + " again"))))
			.isEqualTo("Consider calciphylaxis: " + LONG.phrase());
	}

	@Test
	void dropsBothFactsWhenEvenTheFirstIsTooLong() {
		assertThat(summary(AdviceCode.SUSPECTED, List.of(brief("x".repeat(200))))).isEqualTo("Consider calciphylaxis");
	}

	@Test
	void fillsUpToThe139thCodePoint() {
		int room = 139 - "Consider calciphylaxis: ".length();
		assertThat(summary(AdviceCode.SUSPECTED, List.of(brief("𝒙".repeat(room))))).endsWith("𝒙".repeat(room));
		assertThat(summary(AdviceCode.SUSPECTED, List.of(brief("𝒙".repeat(room + 1)))))
			.isEqualTo("Consider calciphylaxis");
	}

	private String summary(AdviceCode code, List<Evidence> facts, AdviceNote... notes) {
		return this.writer
			.write(CardExamples.saying(CardExamples.advice(code, Indicator.WARNING, facts, notes)),
					CardExamples.REQUEST)
			.get(0)
			.getSummary();
	}

	private static Evidence brief(String words) {
		return CardExamples.fact("X", Message.of("Item"), "value", "2026-11-01", "Condition/1", Message.of(words));
	}

}
