package org.calciphylaxis.advisor.quiet;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.Settings;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.calciphylaxis.advisor.feedback.AnswerOutcome;
import org.calciphylaxis.advisor.feedback.Showing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietPeriodTest {

	private static final Instant SHOWN = Instant.parse("2026-03-01T09:00:00Z");

	private static final Instant ANSWERED = SHOWN.plusSeconds(30);

	private static final Set<String> SEEN = Set.of("ulcer", "warfarin");

	private final QuietPeriod period = period(ZoneOffset.UTC);

	@ParameterizedTest
	@CsvSource({ "AT_RISK,P180D", "POSSIBLE,P30D", "SUSPECTED,P14D", "SUSPECTED_EARLY,P14D", "NON_UREMIC,P14D",
			"PENILE_LESION,P14D", "SUSPECTED_SEPSIS,PT24H", "ESTABLISHED_ON_VITAMIN_K_ANTAGONIST,P7D",
			"ESTABLISHED_AGGRAVATING_MEDICATION,P7D", "ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST,P7D" })
	void isQuietForItsTimeAfterAnAnswer(AdviceCode advice, Duration duration) {
		assertQuietFor(duration, advice, AnswerOutcome.ACCEPTED, null, QuietReason.ACCEPTED);
		assertQuietFor(duration, advice, AnswerOutcome.OVERRIDDEN, null, QuietReason.OVERRIDDEN);
		assertQuietFor(duration, advice, AnswerOutcome.OVERRIDDEN, "patient-ineligible", QuietReason.OVERRIDDEN);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE,
			names = { "VITAMIN_K_ANTAGONIST_ORDER", "AGGRAVATING_MEDICATION_ORDER" })
	void isQuietForADayAfterNotNow(AdviceCode advice) {
		assertQuietFor(Duration.ofHours(24), advice, AnswerOutcome.OVERRIDDEN, "wrong-time-workflow",
				QuietReason.NOT_NOW);
	}

	@ParameterizedTest
	@EnumSource(names = { "VITAMIN_K_ANTAGONIST_ORDER", "AGGRAVATING_MEDICATION_ORDER" })
	void isNeverQuietOnAnOrderUnlessTheBenefitOutweighsTheRisk(AdviceCode advice) {
		assertThat(after(Duration.ZERO, answered(advice, AnswerOutcome.ACCEPTED, null))).isEmpty();
		assertThat(after(Duration.ZERO, answered(advice, AnswerOutcome.OVERRIDDEN, null))).isEmpty();
		assertThat(after(Duration.ZERO, answered(advice, AnswerOutcome.OVERRIDDEN, "wrong-time-workflow"))).isEmpty();
		assertThat(after(Duration.ZERO, answered(advice, AnswerOutcome.ACCEPTED, "risk-benefit-ratio"))).isEmpty();
		assertQuietFor(Duration.ofDays(90), advice, AnswerOutcome.OVERRIDDEN, "risk-benefit-ratio",
				QuietReason.BENEFIT_OUTWEIGHS_RISK);
	}

	@Test
	void benefitOutweighsRiskIsAnOrdinaryReasonForADiagnosis() {
		Showing showing = answered(AdviceCode.SUSPECTED, AnswerOutcome.OVERRIDDEN, "risk-benefit-ratio");
		assertThat(after(Duration.ofDays(14), showing)).isEmpty();
	}

	@Test
	void atRiskIsQuietFromTheDayAfterItWasShown() {
		Showing shown = shown(AdviceCode.AT_RISK, SHOWN);
		assertThat(at("2026-03-01T09:00:00Z", shown)).isEmpty();
		assertThat(at("2026-03-01T23:59:59Z", shown)).isEmpty();
		assertThat(at("2026-03-02T00:00:00Z", shown)).contains(QuietReason.SHOWN_BEFORE);
		assertThat(at("2026-04-30T09:00:00Z", shown)).contains(QuietReason.SHOWN_BEFORE);
		assertThat(at("2026-08-28T08:59:59Z", shown)).contains(QuietReason.SHOWN_BEFORE);
		assertThat(at("2026-08-28T09:00:00Z", shown)).isEmpty();
	}

	@Test
	void theDayIsTheOneOfTheAdvisorsZone() {
		Showing shown = shown(AdviceCode.AT_RISK, SHOWN);
		QuietPeriod inTokyo = period(ZoneId.of("Asia/Tokyo"));
		assertThat(inTokyo.of(AdviceCode.AT_RISK, List.of(shown), SEEN, Instant.parse("2026-03-01T14:59:59Z")))
			.isEmpty();
		assertThat(inTokyo.of(AdviceCode.AT_RISK, List.of(shown), SEEN, Instant.parse("2026-03-01T15:00:00Z")))
			.contains(QuietReason.SHOWN_BEFORE);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AT_RISK")
	void allElseIsShownAgainWhileItIsNotAnswered(AdviceCode advice) {
		assertThat(after(Duration.ofDays(2), shown(advice, SHOWN))).isEmpty();
	}

	@Test
	void atRiskComesBackADayAfterNotNowAndThenIsQuietForLong() {
		Showing notNow = answered(AdviceCode.AT_RISK, AnswerOutcome.OVERRIDDEN, "wrong-time-workflow");
		assertThat(at("2026-03-02T10:00:00Z", notNow)).isEmpty();
		Showing shownAgain = new Showing(AdviceCode.AT_RISK, SEEN, Instant.parse("2026-03-02T10:00:00Z"),
				notNow.answered());
		assertThat(at("2026-03-03T10:00:00Z", shownAgain)).contains(QuietReason.SHOWN_BEFORE);
	}

	@Test
	void theLatestAnswerCounts() {
		Showing first = answered(AdviceCode.SUSPECTED, AnswerOutcome.OVERRIDDEN, "patient-ineligible");
		Showing.Answered notNow = new Showing.Answered(AnswerOutcome.OVERRIDDEN, "wrong-time-workflow",
				ANSWERED.plusSeconds(60));
		Showing second = new Showing(AdviceCode.SUSPECTED, SEEN, SHOWN, notNow);
		assertThat(after(Duration.ofDays(2), first, second)).isEmpty();
		assertThat(after(Duration.ofHours(2), second, first)).contains(QuietReason.NOT_NOW);
	}

	@Test
	void newEvidenceEndsTheQuietAtOnce() {
		Showing showing = answered(AdviceCode.SUSPECTED, AnswerOutcome.ACCEPTED, null);
		assertThat(
				this.period.of(AdviceCode.SUSPECTED, List.of(showing), Set.of("ulcer", "warfarin", "sepsis"), ANSWERED))
			.isEmpty();
	}

	@Test
	void evidenceThatIsGoneDoesNotEndTheQuiet() {
		Showing showing = answered(AdviceCode.SUSPECTED, AnswerOutcome.ACCEPTED, null);
		assertThat(this.period.of(AdviceCode.SUSPECTED, List.of(showing), Set.of("ulcer"), ANSWERED))
			.contains(QuietReason.ACCEPTED);
	}

	@Test
	void newEvidenceAlsoEndsTheQuietOfAtRiskThatWasOnlyShown() {
		assertThat(this.period.of(AdviceCode.AT_RISK, List.of(shown(AdviceCode.AT_RISK, SHOWN)), Set.of("sepsis"),
				SHOWN.plus(Duration.ofDays(2))))
			.isEmpty();
	}

	@Test
	void anotherAdviceHasItsOwnQuiet() {
		Showing showing = answered(AdviceCode.POSSIBLE, AnswerOutcome.ACCEPTED, null);
		assertThat(this.period.of(AdviceCode.SUSPECTED, List.of(showing), SEEN, ANSWERED)).isEmpty();
	}

	private void assertQuietFor(Duration duration, AdviceCode advice, AnswerOutcome outcome, String reason,
			QuietReason why) {
		Showing showing = answered(advice, outcome, reason);
		assertThat(after(Duration.ZERO, showing)).contains(why);
		assertThat(after(duration.minusMillis(1), showing)).contains(why);
		assertThat(after(duration, showing)).isEmpty();
		assertThat(after(duration.plusMillis(1), showing)).isEmpty();
	}

	private Optional<QuietReason> after(Duration sinceTheAnswer, Showing... past) {
		return this.period.of(past[0].advice(), List.of(past), SEEN, ANSWERED.plus(sinceTheAnswer));
	}

	private Optional<QuietReason> at(String now, Showing past) {
		return this.period.of(past.advice(), List.of(past), SEEN, Instant.parse(now));
	}

	private static Showing shown(AdviceCode advice, Instant at) {
		return new Showing(advice, SEEN, at, null);
	}

	private static Showing answered(AdviceCode advice, AnswerOutcome outcome, String reason) {
		return new Showing(advice, SEEN, SHOWN, new Showing.Answered(outcome, reason, ANSWERED));
	}

	private static QuietPeriod period(ZoneId zone) {
		return new QuietPeriod(Settings.bind("advisor.quiet", QuietSettings.class, Map.of()), zone);
	}

}
