package org.calciphylaxis.advisor.feedback;

import java.time.Duration;
import java.util.Map;

import org.calciphylaxis.advisor.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemorySettingsTest {

	private static MemorySettings bind(Map<String, String> properties) {
		return Settings.bind("advisor.memory", MemorySettings.class, properties);
	}

	@Test
	void keepsForFourHundredDaysUnlessSaidOtherwise() {
		assertThat(bind(Map.of()))
			.isEqualTo(new MemorySettings(null, Duration.ofDays(400), Duration.ofMillis(250), Duration.ofSeconds(5)));
	}

	@ParameterizedTest
	@CsvSource({ "retention,0d", "retention,-1d", "look-up-limit,0ms", "look-up-limit,-5ms", "store-limit,0s",
			"store-limit,-1s" })
	void namesTheDurationThatIsNoDuration(String name, String value) {
		assertThatThrownBy(() -> bind(Map.of("advisor.memory." + name, value)))
			.hasRootCauseMessage("advisor.memory." + name + " must be longer than zero");
	}

	@Test
	void namesTheKeyThatIsTooShortAndDoesNotRepeatIt() {
		assertThatThrownBy(() -> bind(Map.of("advisor.memory.key", "short secret")))
			.hasRootCauseMessage("advisor.memory.key must have at least 32 characters, or be left out")
			.rootCause()
			.hasMessageNotContaining("short secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   " })
	void keyOfBlanksIsNoKey(String key) {
		assertThat(bind(Map.of("advisor.memory.key", key)).key()).isNull();
	}

}
