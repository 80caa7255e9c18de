package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A Condition.
 *
 * @param reference {@code Condition/id}, as orders and evidence name it; without a usable
 * id, {@code Condition}
 * @param what code and text
 * @param sites each bodySite
 * @param clinicalStatus ABSENT when missing or unreadable
 * @param verification ABSENT when missing or unreadable
 * @param onset onsetDateTime or the start of onsetPeriod
 * @param recorded recordedDate
 * @param abated the day of abatementDateTime or the end of abatementPeriod
 * @param hasAbated any abatement[x] but words is there (a future date included: see
 * {@code abated})
 * @param abatement the words of abatementString; null when absent
 */
public record ConditionFact(String reference, CodedText what, List<CodedText> sites, ClinicalStatus clinicalStatus,
		Verification verification, @Nullable ChartTime onset, @Nullable ChartTime recorded, @Nullable ChartTime abated,
		boolean hasAbated, @Nullable String abatement) {

	public ConditionFact {
		sites = List.copyOf(sites);
	}

	/** Condition.clinicalStatus. */
	public enum ClinicalStatus {

		ACTIVE, RECURRENCE, RELAPSE, INACTIVE, REMISSION, RESOLVED, ABSENT;

		/** Whether the problem is over. */
		public boolean isPast() {
			return this == INACTIVE || this == REMISSION || this == RESOLVED;
		}

	}

	/** Condition.verificationStatus. */
	public enum Verification {

		CONFIRMED, PROVISIONAL, DIFFERENTIAL, UNCONFIRMED, REFUTED, ENTERED_IN_ERROR, ABSENT;

		/** Whether the problem is only suspected. */
		public boolean isQuestion() {
			return this == PROVISIONAL || this == DIFFERENTIAL || this == UNCONFIRMED;
		}

	}

}
