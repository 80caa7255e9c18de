package org.calciphylaxis.advisor.history;

import org.calciphylaxis.advisor.assessment.Hook;

/**
 * Who sees a card, and of whom.
 *
 * @param hook the moment in the workflow
 * @param source whose ids these are: the FHIR server's base URL; the client's name when
 * the call names none
 * @param patientId the patient's id there
 * @param userId the user's reference there
 */
public record CardRecipient(Hook hook, String source, String patientId, String userId) {

	public CardRecipient {
		source = source.replaceFirst("/+$", "");
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "Audience[" + this.hook + "]";
	}

}
