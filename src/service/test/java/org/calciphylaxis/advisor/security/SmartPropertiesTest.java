package org.calciphylaxis.advisor.security;

import java.util.HashMap;
import java.util.Map;

import org.calciphylaxis.advisor.PropertiesBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SmartPropertiesTest {

	private static final Map<String, String> RIGHT = Map.of("advisor.smart.servers[0].url",
			"https://fhir.example.org/r4", "advisor.smart.servers[0].client-id", "advisor");

	@Test
	void isOffUnlessSwitchedOn() {
		assertThat(PropertiesBinder.bind("advisor.smart", SmartProperties.class, Map.of()).enabled()).isFalse();
		assertThat(PropertiesBinder.problems("advisor.smart", SmartProperties.class, RIGHT)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "servers[0].url, http://fhir.example.org", "servers[0].url, https://a@fhir.example.org",
			"servers[0].url, https://fhir.example.org?x=1", "servers[0].url, ''", "servers[0].client-id, ''",
			"servers[0].origins[0], https://login.example.org/oauth", "servers[0].origins[0], *",
			"frame-ancestors[0], *", "frame-ancestors[0], https://chart.example.org/" })
	void namesTheSettingThatCannotBe(String name, String value) {
		Map<String, String> wrong = new HashMap<>(RIGHT);
		wrong.put("advisor.smart." + name, value);
		assertThat(PropertiesBinder.problems("advisor.smart", SmartProperties.class, wrong)).singleElement()
			.asString()
			.contains(name.substring(name.lastIndexOf('.') + 1).replaceAll("\\[0]", ""));
	}

}
