package org.calciphylaxis.advisor.cdshooks.request;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.history.CardRecipient;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.jspecify.annotations.Nullable;

/**
 * A validated hook call.
 *
 * @param hook which hook fired
 * @param hookInstance the client's name for this call
 * @param userId who looks at the chart, as the client names it
 * @param chart whose chart is wanted, with the conditions of problem-list-item-create and
 * the drafted orders to judge, all for order-sign and the selected ones for order-select
 * @param prefetch the prefetch object; a missing node when there is none
 * @param authorization the EHR's FHIR server; null when the call named none
 */
public record HookRequest(Hook hook, String hookInstance, String userId, ChartContext chart, JsonNode prefetch,
		@Nullable FhirAuthorization authorization) {

	/** Whether it asks about orders and brings none, so that there is nothing to say. */
	public boolean isAboutNoOrder() {
		return this.hook.isAboutOrders() && this.chart.draftOrders().isEmpty();
	}

	/** 1 to 256 letters, digits, {@code -}, {@code .} and {@code _}. */
	public String patientId() {
		return this.chart.patientId();
	}

	/**
	 * Who sees the answer. The FHIR server says whose ids these are only when it is known
	 * to be the client's: an address that anybody may write is no namespace.
	 * @param sharedServers the FHIR servers that may be called for every client
	 */
	public CardRecipient recipient(CdsClientPrincipal caller, FhirServerAllowlist sharedServers) {
		FhirAuthorization sent = this.authorization;
		String namespace = (sent != null && sharedServers.and(caller.fhirServers()).permits(sent.server()))
				? CardRecipient.namespace(sent.server()) : "";
		return new CardRecipient(this.hook.serviceId(), this.hook.hookName(), caller.name(), namespace, patientId(),
				this.userId);
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "HookRequest[" + this.hook + "]";
	}

}
