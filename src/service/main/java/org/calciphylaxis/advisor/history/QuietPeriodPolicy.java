package org.calciphylaxis.advisor.history;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.jspecify.annotations.Nullable;

/**
 * The quiet period of rules, section 7, for one patient and one clinician. It lasts up
 * to, and not including, its last moment. Evidence that is newer than the card ends it.
 */
final class QuietPeriodPolicy {

	private static final String NOT_NOW = "wrong-time-workflow";

	private static final String BENEFIT_OUTWEIGHS_RISK = "risk-benefit-ratio";

	private final QuietPeriodProperties settings;

	private final ZoneId zone;

	/**
	 * The rule.
	 * @param settings how long
	 * @param zone where a day begins
	 */
	QuietPeriodPolicy(QuietPeriodProperties settings, ZoneId zone) {
		this.settings = settings;
		this.zone = zone;
	}

	/**
	 * Whether an advice is quiet, and why.
	 * @param past what this clinician was shown of this patient, of any advice
	 * @param reAlertTriggers what ends a quiet period if it was not there at the showing
	 * @return empty when the advice is to be shown
	 */
	Optional<QuietReason> evaluate(AdviceCode advice, Collection<PastCard> past, Set<String> reAlertTriggers,
			Instant now) {
		List<PastCard> onTheSameEvidence = past.stream()
			.filter((showing) -> showing.advice() == advice && showing.reAlertTriggers().containsAll(reAlertTriggers))
			.toList();
		PastCard.@Nullable Answered answer = latestAnswer(onTheSameEvidence);
		if (answer != null && now.isBefore(answer.at().plus(duration(advice, answer)))) {
			return Optional.of(reason(answer));
		}
		return isShownBefore(advice, onTheSameEvidence, answer, now) ? Optional.of(QuietReason.SHOWN_BEFORE)
				: Optional.empty();
	}

	private static PastCard.@Nullable Answered latestAnswer(List<PastCard> showings) {
		return showings.stream()
			.map(PastCard::answered)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PastCard.Answered::at))
			.orElse(null);
	}

	private Duration duration(AdviceCode advice, PastCard.Answered answer) {
		if (advice.isAboutAnOrder()) {
			return isOverriddenWith(BENEFIT_OUTWEIGHS_RISK, answer) ? this.settings.orderBenefitOutweighsRisk()
					: Duration.ZERO;
		}
		if (isOverriddenWith(NOT_NOW, answer)) {
			return this.settings.notNow();
		}
		return switch (advice) {
			case AT_RISK -> this.settings.atRisk();
			case POSSIBLE -> this.settings.possible();
			case SUSPECTED, SUSPECTED_EARLY, NON_UREMIC, PENILE_LESION -> this.settings.suspected();
			case SUSPECTED_SEPSIS -> this.settings.suspectedSepsis();
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, ESTABLISHED_AGGRAVATING_MEDICATION,
					ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST ->
				this.settings.medication();
			case VITAMIN_K_ANTAGONIST_ORDER, AGGRAVATING_MEDICATION_ORDER -> Duration.ZERO;
		};
	}

	/** {@code atRisk} only: on the day of its showing it may come again. */
	private boolean isShownBefore(AdviceCode advice, List<PastCard> showings, PastCard.@Nullable Answered answer,
			Instant now) {
		if (advice != AdviceCode.AT_RISK) {
			return false;
		}
		return showings.stream()
			.map(PastCard::lastShown)
			.max(Comparator.naturalOrder())
			.filter((shown) -> answer == null || answer.at().isBefore(shown))
			.filter((shown) -> now.isBefore(shown.plus(this.settings.atRiskShown())))
			.filter((shown) -> now.atZone(this.zone).toLocalDate().isAfter(shown.atZone(this.zone).toLocalDate()))
			.isPresent();
	}

	private static QuietReason reason(PastCard.Answered answer) {
		if (answer.outcome() == FeedbackOutcome.ACCEPTED) {
			return QuietReason.ACCEPTED;
		}
		if (isOverriddenWith(NOT_NOW, answer)) {
			return QuietReason.NOT_NOW;
		}
		return isOverriddenWith(BENEFIT_OUTWEIGHS_RISK, answer) ? QuietReason.BENEFIT_OUTWEIGHS_RISK
				: QuietReason.OVERRIDDEN;
	}

	private static boolean isOverriddenWith(String code, PastCard.Answered answer) {
		return answer.outcome() == FeedbackOutcome.OVERRIDDEN && code.equals(answer.reasonCode());
	}

}
