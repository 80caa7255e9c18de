package org.calciphylaxis.advisor;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.ConfigurationPropertyName;

import static org.assertj.core.api.Assertions.assertThat;

class SettingNamesTest {

	private final SettingNames names = new SettingNames();

	@BeforeEach
	void know() {
		this.names.add("advisor", Site.class);
		this.names.add("advisor.limits", Limits.class);
	}

	private boolean knows(String name, boolean joined) {
		return this.names.contains(ConfigurationPropertyName.adapt(name, '.'), joined);
	}

	@ParameterizedTest
	@ValueSource(strings = { "advisor.base-url", "advisor.baseUrl", "advisor.limits.max-body",
			"advisor.clients[0].name", "advisor.clients[12].tenants[1]", "advisor.clients[0].tenants",
			"advisor.services.any-service.mode", "advisor.aliases.any.thing", "advisor.aliases[urn:oid:1.2]" })
	void knowsWhatTheRecordsHave(String name) {
		assertThat(knows(name, false)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "advisor.base-uri, advisor.base-url", "advisor.limits.max-bdy, advisor.limits.max-body",
			"advisor.clients[3].tenant, advisor.clients[].tenants", "advisor.client[0].name, advisor.clients[].name",
			"advisor.services.some.modes, advisor.services.*.mode" })
	void namesTheNearestOfAMistypedOne(String mistyped, String nearest) {
		assertThat(knows(mistyped, false)).isFalse();
		assertThat(this.names.nearest(ConfigurationPropertyName.adapt(mistyped, '.'))).isEqualTo(nearest);
	}

	@Test
	void readsEnvironmentVariablesThatWriteADashAsAnUnderscore() {
		assertThat(knows("advisor.limits.max.body", true)).isTrue();
		assertThat(knows("advisor.limits.maxbody", true)).isTrue();
		assertThat(knows("advisor.limits.max.bodies", true)).isFalse();
		assertThat(knows("advisor.limits.max.body", false)).isFalse();
	}

	record Site(String baseUrl, List<Client> clients, Map<String, Service> services, Map<String, String> aliases) {
	}

	record Client(String name, List<String> tenants) {
	}

	record Service(String mode) {
	}

	record Limits(long maxBody) {
	}

}
