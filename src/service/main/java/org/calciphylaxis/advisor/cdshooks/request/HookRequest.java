package org.calciphylaxis.advisor.cdshooks.request;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.history.CardRecipient;
import org.calciphylaxis.advisor.prefetch.ChartRequest;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.jspecify.annotations.Nullable;

/**
 * A hook call as the specification says it, checked.
 *
 * @param hook which hook fired
 * @param hookInstance the client's name for this call
 * @param patientId 1 to 256 letters, digits, {@code -}, {@code .} and {@code _}
 * @param userId who looks at the chart, as the client names it
 * @param prefetch the prefetch object; a missing node when there is none
 * @param conditions the conditions of the context; empty for all hooks but
 * problem-list-item-create
 * @param drafts the drafted orders to judge: all for order-sign, the selected ones for
 * order-select, else none; Medications among them are only there to be referred to
 * @param access the EHR's FHIR server; null when the call names none
 */
public record HookRequest(Hook hook, String hookInstance, String patientId, String userId, JsonNode prefetch,
		List<JsonNode> conditions, List<JsonNode> drafts, @Nullable FhirAuthorization access) {

	public HookRequest {
		conditions = List.copyOf(conditions);
		drafts = List.copyOf(drafts);
	}

	/** Whether it asks about orders and brings none, so that there is nothing to say. */
	public boolean isAboutNoOrder() {
		return this.hook.isAboutOrders() && this.drafts.stream().allMatch(OrderSelections::isMedication);
	}

	/** Whose chart it needs. */
	public ChartRequest chartRequest(CdsClientPrincipal caller) {
		return new ChartRequest(this.patientId, this.prefetch, this.conditions, this.drafts, this.access,
				caller.fhirServers());
	}

	/**
	 * Who sees the answer. The FHIR server says whose ids these are only when it is known
	 * to be the client's: an address that anybody may write is no namespace.
	 * @param sharedServers the FHIR servers that may be called for every client
	 */
	public CardRecipient recipient(CdsClientPrincipal caller, FhirServerAllowlist sharedServers) {
		boolean known = this.access != null && sharedServers.and(caller.fhirServers()).permits(this.access.server());
		return new CardRecipient(this.hook.serviceId(), this.hook.hookName(), caller.name(),
				known ? CardRecipient.namespace(this.access.server()) : "", this.patientId, this.userId);
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "HookRequest[" + this.hook + "]";
	}

}
