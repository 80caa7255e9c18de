package org.calciphylaxis.advisor.store;

import java.time.Duration;
import java.util.Map;

import org.calciphylaxis.advisor.PropertiesBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CardHistoryPropertiesTest {

	private static final String KEY = "a secret of this test, long enough";

	private static CardHistoryProperties bind(Map<String, String> properties) {
		return PropertiesBinder.bind("advisor.card-history", CardHistoryProperties.class, properties);
	}

	@Test
	void keepsForFourHundredDaysUnlessSaidOtherwise() {
		assertThat(bind(Map.of("advisor.card-history.key", KEY))).isEqualTo(
				new CardHistoryProperties(KEY, Duration.ofDays(400), Duration.ofMillis(250), Duration.ofSeconds(5)));
	}

	@ParameterizedTest
	@CsvSource({ "retention,0d", "retention,-1d", "look-up-limit,0ms", "look-up-limit,-5ms", "store-limit,0s",
			"store-limit,-1s" })
	void namesTheDurationThatIsNoDuration(String name, String value) {
		assertThatThrownBy(() -> bind(Map.of("advisor.card-history.key", KEY, "advisor.card-history." + name, value)))
			.hasRootCauseMessage("advisor.card-history." + name + " must be longer than zero");
	}

	@Test
	void namesTheKeyThatIsTooShortAndDoesNotRepeatIt() {
		assertThatThrownBy(() -> bind(Map.of("advisor.card-history.key", "short secret")))
			.hasRootCauseMessage("advisor.card-history.key must be a secret of at least 32 characters")
			.rootCause()
			.hasMessageNotContaining("short secret");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "                                        " })
	void keyIsRequired(String key) {
		assertThatThrownBy(() -> bind(Map.of("advisor.card-history.key", key)))
			.hasRootCauseMessage("advisor.card-history.key must be a secret of at least 32 characters");
		assertThatThrownBy(() -> bind(Map.of("advisor.card-history.retention", "30d")))
			.hasRootCauseMessage("advisor.card-history.key must be a secret of at least 32 characters");
	}

	@Test
	void keepsTheKeyOutOfLogs() {
		assertThat(bind(Map.of("advisor.card-history.key", KEY)).toString()).doesNotContain(KEY);
	}

}
