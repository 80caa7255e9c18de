package org.calciphylaxis.advisor.fhirclient;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServerResilienceTest {

	private final ServerResilience servers = new ServerResilience(5);

	@ParameterizedTest
	@CsvSource({ "https://ehr.example:443/a, https://EHR.example/b", "http://ehr.example:80/, HTTP://ehr.example" })
	void anAddressWithItsOwnPortIsTheSameServer(URI one, URI other) {
		assertThat(this.servers.bulkhead(one)).isSameAs(this.servers.bulkhead(other));
		assertThat(this.servers.breaker(one)).isSameAs(this.servers.breaker(other));
	}

	@Test
	void anotherPortSchemeOrHostIsAnotherServer() {
		URI server = URI.create("https://ehr.example");
		for (String other : new String[] { "https://ehr.example:8443", "http://ehr.example", "https://ehr2.example" }) {
			assertThat(this.servers.breaker(server)).isNotSameAs(this.servers.breaker(URI.create(other)));
		}
	}

}
