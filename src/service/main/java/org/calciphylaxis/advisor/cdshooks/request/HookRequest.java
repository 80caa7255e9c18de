package org.calciphylaxis.advisor.cdshooks.request;

import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.history.CardRecipient;
import org.calciphylaxis.advisor.prefetch.ChartRequest;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;

/**
 * A validated hook call.
 *
 * @param hook which hook fired
 * @param hookInstance the client's name for this call
 * @param userId who looks at the chart, as the client names it
 * @param chart whose chart is wanted; its context has the conditions of
 * problem-list-item-create and the drafted orders to judge, all for order-sign and the
 * selected ones for order-select
 */
public record HookRequest(Hook hook, String hookInstance, String userId, ChartRequest chart) {

	/** Whether it asks about orders and brings none, so that there is nothing to say. */
	public boolean isAboutNoOrder() {
		return this.hook.isAboutOrders() && this.chart.context().draftOrders().isEmpty();
	}

	/** 1 to 256 letters, digits, {@code -}, {@code .} and {@code _}. */
	public String patientId() {
		return this.chart.context().patientId();
	}

	/**
	 * Who sees the answer. The FHIR server says whose ids these are only when it is known
	 * to be the client's: an address that anybody may write is no namespace.
	 * @param sharedServers the FHIR servers that may be called for every client
	 */
	public CardRecipient recipient(CdsClientPrincipal caller, FhirServerAllowlist sharedServers) {
		FhirAuthorization authorization = this.chart.authorization();
		String namespace = (authorization != null
				&& sharedServers.and(caller.fhirServers()).permits(authorization.server()))
						? CardRecipient.namespace(authorization.server()) : "";
		return new CardRecipient(this.hook.serviceId(), this.hook.hookName(), caller.name(), namespace, patientId(),
				this.userId);
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "HookRequest[" + this.hook + "]";
	}

}
