package org.calciphylaxis.advisor;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ThresholdsBinderTest {

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

	@Test
	void refuseANameThatNoRuleHas() {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> read("advisor.rules.labs.pth-mayor", "900"))
			.havingRootCause()
			.withMessageContaining("advisor.rules.labs.pth-mayor");
	}

	@Test
	void refuseWhatIsNoNumber() {
		assertThatExceptionOfType(BindException.class).isThrownBy(() -> read("advisor.rules.labs.pth-major", "high"))
			.withMessageContaining("advisor.rules");
	}

	@Test
	void refuseNegativeNumbersByName() {
		assertThatIllegalArgumentException().isThrownBy(() -> read("advisor.rules.skin.finding-days", "-1"))
			.withMessageContaining("advisor.rules.skin.finding-days");
	}

	private static Thresholds read(String... properties) {
		MockEnvironment environment = new MockEnvironment();
		for (int i = 0; i < properties.length; i += 2) {
			environment.setProperty(properties[i], properties[i + 1]);
		}
		ConfigurationPropertySources.attach(environment);
		return ThresholdsBinder.read(environment);
	}

}
