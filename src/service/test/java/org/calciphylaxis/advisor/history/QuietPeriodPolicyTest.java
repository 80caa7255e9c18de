package org.calciphylaxis.advisor.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.PropertiesBinder;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietPeriodPolicyTest {

	private static final Instant SHOWN = Instant.parse("2026-03-01T09:00:00Z");

	private static final Instant ANSWERED = SHOWN.plusSeconds(30);

	private static final Set<String> SEEN = Set.of("ulcer", "warfarin");

	private final QuietPeriodPolicy period = period(ZoneOffset.UTC);

	@ParameterizedTest
	@CsvSource({ "AT_RISK,P180D", "POSSIBLE,P30D", "SUSPECTED,P14D", "SUSPECTED_EARLY,P14D", "NON_UREMIC,P14D",
			"PENILE_LESION,P14D", "SUSPECTED_SEPSIS,PT24H", "ESTABLISHED_ON_VITAMIN_K_ANTAGONIST,P7D",
			"ESTABLISHED_AGGRAVATING_MEDICATION,P7D", "ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST,P7D" })
	void isQuietForItsTimeAfterAnAnswer(AdviceCode advice, Duration duration) {
		assertQuietFor(duration, advice, FeedbackOutcome.ACCEPTED, null, QuietReason.ACCEPTED);
		assertQuietFor(duration, advice, FeedbackOutcome.OVERRIDDEN, null, QuietReason.OVERRIDDEN);
		assertQuietFor(duration, advice, FeedbackOutcome.OVERRIDDEN, "patient-ineligible", QuietReason.OVERRIDDEN);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE,
			names = { "VITAMIN_K_ANTAGONIST_ORDER", "AGGRAVATING_MEDICATION_ORDER" })
	void isQuietForADayAfterNotNow(AdviceCode advice) {
		assertQuietFor(Duration.ofHours(24), advice, FeedbackOutcome.OVERRIDDEN, "wrong-time-workflow",
				QuietReason.NOT_NOW);
	}

	@ParameterizedTest
	@EnumSource(names = { "VITAMIN_K_ANTAGONIST_ORDER", "AGGRAVATING_MEDICATION_ORDER" })
	void aDraftedDrugIsQuietOnlyWhenItsBenefitOutweighsItsRisk(AdviceCode advice) {
		assertThat(quietDrugs(Duration.ZERO, answered(advice, FeedbackOutcome.ACCEPTED, null))).isEmpty();
		assertThat(quietDrugs(Duration.ZERO, answered(advice, FeedbackOutcome.OVERRIDDEN, null))).isEmpty();
		assertThat(quietDrugs(Duration.ZERO, answered(advice, FeedbackOutcome.OVERRIDDEN, "wrong-time-workflow")))
			.isEmpty();
		assertThat(quietDrugs(Duration.ZERO, answered(advice, FeedbackOutcome.ACCEPTED, "risk-benefit-ratio")))
			.isEmpty();
		PastCard beneficial = answered(advice, FeedbackOutcome.OVERRIDDEN, "risk-benefit-ratio");
		assertThat(quietDrugs(Duration.ofDays(90).minusMillis(1), beneficial)).containsExactly("warfarin");
		assertThat(quietDrugs(Duration.ofDays(90), beneficial)).isEmpty();
	}

	@Test
	void newEvidenceEndsTheQuietOfADraftedDrug() {
		PastCard beneficial = answered(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, FeedbackOutcome.OVERRIDDEN,
				"risk-benefit-ratio");
		assertThat(this.period.quietDrugs(List.of(beneficial), Set.of("sepsis"), Set.of("warfarin"), ANSWERED))
			.isEmpty();
	}

	@Test
	void anAnswerToAdviceOnAnActiveDrugKeepsNoDraftQuiet() {
		assertThat(quietDrugs(Duration.ZERO, answered(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST,
				FeedbackOutcome.OVERRIDDEN, "risk-benefit-ratio")))
			.isEmpty();
	}

	@Test
	void benefitOutweighsRiskIsAnOrdinaryReasonForADiagnosis() {
		PastCard showing = answered(AdviceCode.SUSPECTED, FeedbackOutcome.OVERRIDDEN, "risk-benefit-ratio");
		assertThat(after(Duration.ofDays(14), showing)).isEmpty();
	}

	@Test
	void atRiskIsQuietFromTheDayAfterItWasShown() {
		PastCard shown = shown(AdviceCode.AT_RISK, SHOWN);
		assertThat(at("2026-03-01T09:00:00Z", shown)).isEmpty();
		assertThat(at("2026-03-01T23:59:59Z", shown)).isEmpty();
		assertThat(at("2026-03-02T00:00:00Z", shown)).contains(QuietReason.SHOWN_BEFORE);
		assertThat(at("2026-04-30T09:00:00Z", shown)).contains(QuietReason.SHOWN_BEFORE);
		assertThat(at("2026-08-28T08:59:59Z", shown)).contains(QuietReason.SHOWN_BEFORE);
		assertThat(at("2026-08-28T09:00:00Z", shown)).isEmpty();
	}

	@Test
	void theDayIsTheOneOfTheAdvisorsZone() {
		PastCard shown = shown(AdviceCode.AT_RISK, SHOWN);
		QuietPeriodPolicy inTokyo = period(ZoneId.of("Asia/Tokyo"));
		assertThat(inTokyo.evaluate(AdviceCode.AT_RISK, List.of(shown), SEEN, Instant.parse("2026-03-01T14:59:59Z")))
			.isEmpty();
		assertThat(inTokyo.evaluate(AdviceCode.AT_RISK, List.of(shown), SEEN, Instant.parse("2026-03-01T15:00:00Z")))
			.contains(QuietReason.SHOWN_BEFORE);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AT_RISK")
	void allElseIsShownAgainWhileItIsNotAnswered(AdviceCode advice) {
		assertThat(after(Duration.ofDays(2), shown(advice, SHOWN))).isEmpty();
	}

	@Test
	void atRiskComesBackADayAfterNotNowAndThenIsQuietForLong() {
		PastCard notNow = answered(AdviceCode.AT_RISK, FeedbackOutcome.OVERRIDDEN, "wrong-time-workflow");
		assertThat(at("2026-03-02T10:00:00Z", notNow)).isEmpty();
		PastCard shownAgain = new PastCard(AdviceCode.AT_RISK, SEEN, Instant.parse("2026-03-02T10:00:00Z"),
				notNow.feedback());
		assertThat(at("2026-03-03T10:00:00Z", shownAgain)).contains(QuietReason.SHOWN_BEFORE);
	}

	@Test
	void theLatestAnswerCounts() {
		PastCard first = answered(AdviceCode.SUSPECTED, FeedbackOutcome.OVERRIDDEN, "patient-ineligible");
		PastCard.Feedback notNow = new PastCard.Feedback(FeedbackOutcome.OVERRIDDEN, "wrong-time-workflow",
				ANSWERED.plusSeconds(60));
		PastCard second = new PastCard(AdviceCode.SUSPECTED, SEEN, SHOWN, notNow);
		assertThat(after(Duration.ofDays(2), first, second)).isEmpty();
		assertThat(after(Duration.ofHours(2), second, first)).contains(QuietReason.NOT_NOW);
	}

	@Test
	void newEvidenceEndsTheQuietAtOnce() {
		PastCard showing = answered(AdviceCode.SUSPECTED, FeedbackOutcome.ACCEPTED, null);
		assertThat(this.period.evaluate(AdviceCode.SUSPECTED, List.of(showing), Set.of("ulcer", "warfarin", "sepsis"),
				ANSWERED))
			.isEmpty();
	}

	@Test
	void evidenceThatIsGoneDoesNotEndTheQuiet() {
		PastCard showing = answered(AdviceCode.SUSPECTED, FeedbackOutcome.ACCEPTED, null);
		assertThat(this.period.evaluate(AdviceCode.SUSPECTED, List.of(showing), Set.of("ulcer"), ANSWERED))
			.contains(QuietReason.ACCEPTED);
	}

	@Test
	void newEvidenceAlsoEndsTheQuietOfAtRiskThatWasOnlyShown() {
		assertThat(this.period.evaluate(AdviceCode.AT_RISK, List.of(shown(AdviceCode.AT_RISK, SHOWN)), Set.of("sepsis"),
				SHOWN.plus(Duration.ofDays(2))))
			.isEmpty();
	}

	@Test
	void anotherAdviceHasItsOwnQuiet() {
		PastCard showing = answered(AdviceCode.POSSIBLE, FeedbackOutcome.ACCEPTED, null);
		assertThat(this.period.evaluate(AdviceCode.SUSPECTED, List.of(showing), SEEN, ANSWERED)).isEmpty();
	}

	private void assertQuietFor(Duration duration, AdviceCode advice, FeedbackOutcome outcome, String reason,
			QuietReason why) {
		PastCard showing = answered(advice, outcome, reason);
		assertThat(after(Duration.ZERO, showing)).contains(why);
		assertThat(after(duration.minusMillis(1), showing)).contains(why);
		assertThat(after(duration, showing)).isEmpty();
		assertThat(after(duration.plusMillis(1), showing)).isEmpty();
	}

	private Set<String> quietDrugs(Duration sinceTheAnswer, PastCard past) {
		return this.period.quietDrugs(List.of(past), Set.of("ulcer"), Set.of("warfarin", "calcitriol"),
				ANSWERED.plus(sinceTheAnswer));
	}

	private Optional<QuietReason> after(Duration sinceTheAnswer, PastCard... past) {
		return this.period.evaluate(past[0].advice(), List.of(past), SEEN, ANSWERED.plus(sinceTheAnswer));
	}

	private Optional<QuietReason> at(String now, PastCard past) {
		return this.period.evaluate(past.advice(), List.of(past), SEEN, Instant.parse(now));
	}

	private static PastCard shown(AdviceCode advice, Instant at) {
		return new PastCard(advice, SEEN, at, null);
	}

	private static PastCard answered(AdviceCode advice, FeedbackOutcome outcome, String reason) {
		return new PastCard(advice, SEEN, SHOWN, new PastCard.Feedback(outcome, reason, ANSWERED));
	}

	private static QuietPeriodPolicy period(ZoneId zone) {
		return new QuietPeriodPolicy(PropertiesBinder.bind("advisor.quiet", QuietPeriodProperties.class, Map.of()),
				zone);
	}

}
