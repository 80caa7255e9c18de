package org.calciphylaxis.advisor.quiet;

import java.time.Duration;
import java.util.Map;

import org.calciphylaxis.advisor.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class QuietSettingsTest {

	private static QuietSettings bind(String name, String value) {
		return Settings.bind("advisor.quiet", QuietSettings.class, Map.of("advisor.quiet." + name, value));
	}

	@ParameterizedTest
	@ValueSource(strings = { "at-risk", "at-risk-shown", "possible", "suspected", "suspected-sepsis", "medication",
			"not-now", "order-benefit-outweighs-risk" })
	void namesTheDurationThatIsNegative(String name) {
		assertThatThrownBy(() -> bind(name, "-1d"))
			.hasRootCauseMessage("advisor.quiet." + name + " must not be negative");
	}

	@Test
	void adviceCanBeWithoutAQuietPeriod() {
		assertThat(bind("suspected", "0s").suspected()).isEqualTo(Duration.ZERO);
	}

}
