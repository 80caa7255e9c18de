package org.calciphylaxis.advisor.assessment.facts;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A MedicationRequest or MedicationStatement with its medication resolved.
 *
 * @param reference {@code MedicationRequest/id} or {@code MedicationStatement/id}
 * @param kind which of the two
 * @param drug code and text of the medication; concepts come from the names of drugs when
 * no coding is known
 * @param status the resource's status
 * @param intent OTHER for a statement and for an intent that is no order (proposal,
 * option)
 * @param doNotPerform MedicationRequest.doNotPerform is true
 * @param authored authoredOn; for a statement dateAsserted, else the start of
 * effective[x]
 * @param started start of dosage bounds, of validityPeriod (dispenseRequest) or of
 * effective[x]
 * @param ended end of dosage bounds, of validityPeriod (dispenseRequest) or of
 * effective[x]
 * @param supplied until when the supply lasts that a MedicationRequest asks for: authored
 * and expectedSupplyDuration, once and for each repeat; null when it says none
 * @param routes each dosage route, and the route or form words of the product
 * @param forms the dose form of the Medication
 * @param dosageTexts dosage text and patient instruction
 * @param dailyMicrograms the structured dose a day, in micrograms; null when it cannot be
 * read
 */
public record MedicationFact(String reference, Kind kind, CodedText drug, Status status, Intent intent,
		boolean doNotPerform, @Nullable ChartTime authored, @Nullable ChartTime started, @Nullable ChartTime ended,
		@Nullable ChartTime supplied, List<CodedText> routes, List<CodedText> forms, List<String> dosageTexts,
		@Nullable BigDecimal dailyMicrograms) {

	public MedicationFact {
		routes = List.copyOf(routes);
		forms = List.copyOf(forms);
		dosageTexts = List.copyOf(dosageTexts);
	}

	/** Which resource type it is. */
	public enum Kind {

		REQUEST, STATEMENT

	}

	/**
	 * Status codes of both types; INTENDED, NOT_TAKEN ("not-taken") are a statement's.
	 */
	public enum Status {

		ACTIVE, ON_HOLD, CANCELLED, COMPLETED, ENTERED_IN_ERROR, STOPPED, DRAFT, UNKNOWN, INTENDED, NOT_TAKEN, ABSENT

	}

	/**
	 * Whether the request is an order (order, original-order, reflex-order, filler-order,
	 * instance-order) or a plan.
	 */
	public enum Intent {

		ORDER, PLAN, OTHER, ABSENT

	}

}
