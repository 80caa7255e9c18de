package org.calciphylaxis.advisor.assessment.skin;

import org.calciphylaxis.advisor.assessment.ObservationBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ChartBuilder.aChart;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.finding;
import static org.calciphylaxis.advisor.assessment.ObservationBuilder.words;

class SkinObservationReaderTest {

	private static boolean isSeen(ObservationBuilder finding) {
		return aChart().with(finding).patient().skin().isPresent();
	}

	private static ObservationBuilder livedo() {
		return finding(Concept.SKIN_LIVEDO);
	}

	@ParameterizedTest
	@ValueSource(strings = { "present", "Positive", "yes", "true", "detected" })
	void affirmedCodeCounts(String answer) {
		assertThat(isSeen(livedo().saying(answer))).isTrue();
		assertThat(isSeen(livedo().coded(answer))).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no", "none", "false", "absent", "negative", "normal", "not present", "not seen" })
	void deniedCodeDoesNot(String answer) {
		assertThat(isSeen(livedo().saying(answer))).isFalse();
		assertThat(isSeen(livedo().coded(answer))).isFalse();
	}

	@Test
	void codeWithoutValueOrWithTrueCounts() {
		assertThat(isSeen(livedo())).isTrue();
		assertThat(isSeen(livedo().of(new ObservedValue.Flag(true)))).isTrue();
		assertThat(isSeen(livedo().of(new ObservedValue.Flag(false)))).isFalse();
		assertThat(isSeen(livedo().of(new ObservedValue.Absent()))).isFalse();
		assertThat(isSeen(livedo().interpreted("NEG"))).isFalse();
	}

	@Test
	void valueMayBeTheFinding() {
		assertThat(isSeen(words("skin").coded("livedo", Concept.SKIN_LIVEDO))).isTrue();
		assertThat(isSeen(words("skin exam").category("exam").saying("livedo reticularis on both thighs"))).isTrue();
		assertThat(isSeen(words("skin exam").category("survey").saying("no livedo on thighs or calves"))).isFalse();
		assertThat(isSeen(words("livedo reticularis").category("social-history"))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "180, true", "181, false" })
	void observationCountsForHalfAYear(int days, boolean seen) {
		assertThat(isSeen(livedo().daysAgo(days))).isEqualTo(seen);
	}

	@Test
	void undatedOrUnreliableObservationDoesNot() {
		assertThat(isSeen(livedo().undated())).isFalse();
		assertThat(isSeen(livedo().is(Status.PRELIMINARY))).isFalse();
		assertThat(isSeen(livedo().is(Status.AMENDED))).isTrue();
	}

	@Test
	void longAnswerSpeaksForItself() {
		assertThat(isSeen(livedo().saying("yes, on both thighs since May"))).isTrue();
		assertThat(isSeen(livedo().saying("thighs mottled, livedo pattern seen"))).isTrue();
		assertThat(isSeen(livedo().saying("thighs clear of any lesion, none seen"))).isFalse();
		assertThat(isSeen(livedo().saying("skin of both thighs unremarkable, not examined further"))).isFalse();
		assertThat(isSeen(words("livedo").category("exam").saying("both thighs since May"))).isFalse();
	}

	@Test
	void denialInALongAnswerDeniesOnlyWhatItNames() {
		assertThat(isSeen(words("skin").category("exam").saying("livedo of both thighs, no ulcer"))).isTrue();
		assertThat(isSeen(words("livedo").category("exam").saying("none on either of the thighs"))).isFalse();
	}

	@Test
	void shortAnswerNeedNotBeginWithYes() {
		assertThat(isSeen(livedo().saying("still present"))).isTrue();
		assertThat(isSeen(livedo().saying("not detected"))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Present (qualifier value)", "not present (qualifier value)" })
	void qualifierInBracketsIsNoWordOfTheAnswer(String answer) {
		assertThat(isSeen(livedo().coded(answer))).isEqualTo(answer.startsWith("Present"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "WDL", "WNL", "within defined limits", "Intact", "N", "N/A", "n.a.", "-",
			"unable to assess", "deferred", "refused", "see note", "undetermined", "not assessed", "Nein", "unknown",
			"yes/no", "Present? No" })
	void answerThatAffirmsNothingIsNoFinding(String answer) {
		assertThat(isSeen(livedo().category("exam").saying(answer))).isFalse();
		assertThat(isSeen(livedo().category("exam").coded(answer))).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Any livedo or black eschar?", "Livedo present?", "Does the patient have livedo",
			"Describe livedo" })
	void questionWithoutAnswerIsNoFinding(String question) {
		assertThat(isSeen(words(question).category("exam"))).isFalse();
		assertThat(isSeen(words(question).category("exam").saying("yes"))).isTrue();
	}

	@Test
	void surveyRowWithoutValueIsNoFinding() {
		assertThat(isSeen(livedo().category("survey"))).isFalse();
		assertThat(isSeen(livedo().category("survey").saying("Yes"))).isTrue();
		assertThat(isSeen(livedo().category("exam"))).isTrue();
	}

	@Test
	void normalInterpretationAffirmsNothing() {
		assertThat(isSeen(livedo().interpreted("N"))).isFalse();
		assertThat(isSeen(livedo().interpreted("normal"))).isFalse();
		assertThat(isSeen(livedo().interpreted("A"))).isTrue();
	}

	@Test
	void negativeInterpretationDenies() {
		assertThat(isSeen(livedo().interpreted("negative"))).isFalse();
		assertThat(isSeen(livedo().interpreted("POS"))).isTrue();
	}

}
