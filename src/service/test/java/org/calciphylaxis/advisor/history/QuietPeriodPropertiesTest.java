package org.calciphylaxis.advisor.history;

import java.time.Duration;
import java.util.Map;

import org.calciphylaxis.advisor.PropertiesBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuietPeriodPropertiesTest {

	private static QuietPeriodProperties bind(String name, String value) {
		return PropertiesBinder.bind("advisor.quiet", QuietPeriodProperties.class,
				Map.of("advisor.quiet." + name, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "at-risk", "at-risk-shown", "possible", "suspected", "suspected-sepsis", "medication",
			"not-now", "benefit-outweighs-risk" })
	void namesTheDurationThatIsNegative(String name) {
		assertThat(PropertiesBinder.problems("advisor.quiet", QuietPeriodProperties.class,
				Map.of("advisor.quiet." + name, "-1d")))
			.containsExactly("advisor.quiet." + name + " must not be negative.");
	}

	@Test
	void adviceCanBeWithoutAQuietPeriod() {
		assertThat(bind("suspected", "0s").suspected()).isEqualTo(Duration.ZERO);
	}

}
