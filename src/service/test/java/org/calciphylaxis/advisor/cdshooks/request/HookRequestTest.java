package org.calciphylaxis.advisor.cdshooks.request;

import java.net.URI;
import java.util.List;

import com.fasterxml.jackson.databind.node.MissingNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.calciphylaxis.advisor.history.CardRecipient;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.TrustedFhirServer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class HookRequestTest {

	private static final FhirServerAllowlist LISTED = FhirServerAllowlist
		.of(List.of(TrustedFhirServer.of("https://ehr.example/fhir")));

	private static CardRecipient recipient(String server, FhirServerAllowlist ofTheClient, FhirServerAllowlist shared) {
		FhirAuthorization authorization = (server != null) ? new FhirAuthorization(URI.create(server), null) : null;
		HookRequest request = new HookRequest(Hook.PATIENT_VIEW, "h", "Practitioner/1", ChartContext.of("p1"),
				MissingNode.getInstance(), authorization);
		return request.recipient(new CdsClientPrincipal("ehr", ofTheClient, null, null, false), shared);
	}

	@Test
	void fhirServerThatIsListedIsTheNamespaceOfItsIds() {
		assertThat(recipient("https://EHR.example/fhir/", LISTED, FhirServerAllowlist.NONE))
			.isEqualTo(new CardRecipient("calciphylaxis-patient-view", "patient-view", "ehr",
					"https://ehr.example/fhir", "p1", "Practitioner/1"));
		assertThat(recipient("https://ehr.example/fhir", FhirServerAllowlist.NONE, LISTED).namespace())
			.isEqualTo("https://ehr.example/fhir");
	}

	@Test
	void addressThatAnybodyMayWriteIsNoNamespace() {
		assertThat(recipient("https://another.example/fhir", LISTED, FhirServerAllowlist.NONE).namespace()).isEmpty();
		assertThat(recipient(null, LISTED, LISTED).namespace()).isEmpty();
	}

}
