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
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.jspecify.annotations.Nullable;

/**
 * The quiet period of rules, section 7, for one patient and one clinician. Its end is not
 * part of it. New evidence ends it early.
 */
final class QuietPeriodPolicy {

	private static final String NOT_NOW = "wrong-time-workflow";

	private static final String BENEFIT_OUTWEIGHS_RISK = "risk-benefit-ratio";

	private final QuietPeriodProperties settings;

	private final ZoneId zone;

	/**
	 * Applies the durations of the settings.
	 * @param zone the time zone in which a day begins
	 */
	QuietPeriodPolicy(QuietPeriodProperties settings, ZoneId zone) {
		this.settings = settings;
		this.zone = zone;
	}

	/**
	 * Decides whether an advice is quiet, and why; one about an order never is, but
	 * {@linkplain #quietDrugs a drafted drug} can be.
	 * @param past what this clinician was shown of this patient, of any advice
	 * @param reAlertTriggers what ends a quiet period if the card did not have it yet
	 * @return empty when the advice is to be shown
	 */
	Optional<QuietReason> evaluate(AdviceCode advice, Collection<PastCard> past, Set<String> reAlertTriggers,
			Instant now) {
		List<PastCard> onTheSameEvidence = past.stream()
			.filter((showing) -> showing.advice() == advice && showing.reAlertTriggers().containsAll(reAlertTriggers))
			.toList();
		PastCard.@Nullable Feedback feedback = latestFeedback(onTheSameEvidence);
		if (feedback != null && now.isBefore(feedback.at().plus(duration(advice, feedback)))) {
			return Optional.of(reason(feedback));
		}
		return isShownBefore(advice, onTheSameEvidence, feedback, now) ? Optional.of(QuietReason.SHOWN_BEFORE)
				: Optional.empty();
	}

	/**
	 * Which of the drafted drugs are quiet: the latest answer to advice about the drug
	 * was that its benefit outweighs the risk. Advice about orders is quiet for no other
	 * reason.
	 * @param past what this clinician was shown of this patient
	 * @param reAlertTriggers what ends a quiet period if the card did not have it yet
	 * @param drugs of the drafts, as past cards have them among their triggers
	 */
	Set<String> quietDrugs(Collection<PastCard> past, Set<String> reAlertTriggers, Set<String> drugs, Instant now) {
		return drugs.stream().filter((drug) -> {
			PastCard.@Nullable Feedback feedback = latestFeedback(past.stream()
				.filter((card) -> card.advice().isAboutAnOrder() && card.reAlertTriggers().contains(drug)
						&& card.reAlertTriggers().containsAll(reAlertTriggers))
				.toList());
			return feedback != null && isOverriddenWith(BENEFIT_OUTWEIGHS_RISK, feedback)
					&& now.isBefore(feedback.at().plus(this.settings.benefitOutweighsRisk()));
		}).collect(Collectors.toSet());
	}

	private static PastCard.@Nullable Feedback latestFeedback(List<PastCard> showings) {
		return showings.stream()
			.map(PastCard::feedback)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PastCard.Feedback::at))
			.orElse(null);
	}

	private Duration duration(AdviceCode advice, PastCard.Feedback feedback) {
		if (isOverriddenWith(NOT_NOW, feedback)) {
			return this.settings.notNow();
		}
		if (advice == AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST
				&& isOverriddenWith(BENEFIT_OUTWEIGHS_RISK, feedback)) {
			return this.settings.benefitOutweighsRisk();
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
	private boolean isShownBefore(AdviceCode advice, List<PastCard> showings, PastCard.@Nullable Feedback feedback,
			Instant now) {
		if (advice != AdviceCode.AT_RISK) {
			return false;
		}
		return showings.stream()
			.map(PastCard::lastShown)
			.max(Comparator.naturalOrder())
			.filter((shown) -> feedback == null || feedback.at().isBefore(shown))
			.filter((shown) -> now.isBefore(shown.plus(this.settings.atRiskShown())))
			.filter((shown) -> now.atZone(this.zone).toLocalDate().isAfter(shown.atZone(this.zone).toLocalDate()))
			.isPresent();
	}

	private static QuietReason reason(PastCard.Feedback feedback) {
		if (feedback.outcome() == FeedbackOutcome.ACCEPTED) {
			return QuietReason.ACCEPTED;
		}
		if (isOverriddenWith(NOT_NOW, feedback)) {
			return QuietReason.NOT_NOW;
		}
		return isOverriddenWith(BENEFIT_OUTWEIGHS_RISK, feedback) ? QuietReason.BENEFIT_OUTWEIGHS_RISK
				: QuietReason.OVERRIDDEN;
	}

	private static boolean isOverriddenWith(String code, PastCard.Feedback feedback) {
		return feedback.outcome() == FeedbackOutcome.OVERRIDDEN && code.equals(feedback.reasonCode());
	}

}
