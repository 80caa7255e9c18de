package org.calciphylaxis.advisor;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class AssessmentConfigurationTest {

	@Test
	void areThoseOfTheRulesUnlessSet() {
		assertThat(read()).isEqualTo(ThresholdsLoader.shipped());
	}

	@Test
	void changeWhatIsSetAndNothingElse() {
		Thresholds set = read("advisor.rules.labs.pth-major", "900.5", "advisor.rules.lookBack.pth", "200");

		assertThat(set.labs().pthMajor()).isEqualTo(new BigDecimal("900.5"));
		assertThat(set.lookBack().pth()).isEqualTo(200);
		assertThat(set.labs().albumin()).isEqualTo(ThresholdsLoader.shipped().labs().albumin());
		assertThat(set.counts()).isEqualTo(ThresholdsLoader.shipped().counts());
	}

	@ParameterizedTest
	@CsvSource({ "labs.pth-major, high, must be a number that is not negative",
			"labs.pth-major, -1, must be a number that is not negative", "look-back.pth, 200.5, must be a whole number",
			"look-back.pth, 99999999999, must be a whole number",
			"counts.at-risk-without-antagonist, perhaps, must be true or false" })
	void refuseWhatCannotBeByName(String name, String value, String reason) {
		assertThatExceptionOfType(InvalidSettings.class).isThrownBy(() -> read("advisor.rules." + name, value))
			.withMessage("advisor.rules.%s %s.", name, reason);
	}

	private static Thresholds read(String... properties) {
		MockEnvironment environment = new MockEnvironment();
		for (int i = 0; i < properties.length; i += 2) {
			environment.setProperty(properties[i], properties[i + 1]);
		}
		ConfigurationPropertySources.attach(environment);
		return AssessmentConfiguration.thresholds(environment);
	}

}
