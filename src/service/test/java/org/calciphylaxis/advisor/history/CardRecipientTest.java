package org.calciphylaxis.advisor.history;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardRecipientTest {

	@ParameterizedTest
	@CsvSource({ "https://ehr.example/fhir,https://ehr.example/fhir",
			"https://ehr.example/fhir/,https://ehr.example/fhir", "https://ehr.example/fhir//,https://ehr.example/fhir",
			"HTTPS://EHR.example:443/fhir,https://ehr.example/fhir", "http://ehr.example:80,http://ehr.example",
			"https://ehr.example:8443/FHIR,https://ehr.example:8443/FHIR" })
	void oneServerIsOneNamespaceHoweverItIsWritten(String address, String namespace) {
		assertThat(CardRecipient.namespace(URI.create(address))).isEqualTo(namespace);
	}

}
