package org.calciphylaxis.advisor.store;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.PropertiesBinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardHistoryPropertiesTest {

	private static final String KEY = "a secret of this test, long enough";

	private static CardHistoryProperties bind(Map<String, String> properties) {
		return PropertiesBinder.bind("advisor.card-history", CardHistoryProperties.class, properties);
	}

	private static List<String> problems(String name, String value) {
		Map<String, String> properties = new HashMap<>(Map.of("advisor.card-history.key", KEY));
		properties.put(name, value);
		return PropertiesBinder.problems("advisor.card-history", CardHistoryProperties.class, properties);
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
		assertThat(problems("advisor.card-history." + name, value))
			.containsExactly("advisor.card-history." + name + " must be longer than zero.");
	}

	@Test
	void namesTheKeyThatIsTooShortAndDoesNotRepeatIt() {
		assertThat(problems("advisor.card-history.key", "short secret"))
			.containsExactly("advisor.card-history.key must be a secret of at least 32 characters.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "   ", "                                        " })
	void keyIsRequired(String key) {
		assertThat(problems("advisor.card-history.key", key))
			.containsExactly("advisor.card-history.key must be a secret of at least 32 characters.");
		assertThat(PropertiesBinder.problems("advisor.card-history", CardHistoryProperties.class, Map.of()))
			.containsExactly("advisor.card-history.key must be a secret of at least 32 characters.");
	}

	@Test
	void keepsTheKeyOutOfLogs() {
		assertThat(bind(Map.of("advisor.card-history.key", KEY)).toString()).doesNotContain(KEY);
	}

}
