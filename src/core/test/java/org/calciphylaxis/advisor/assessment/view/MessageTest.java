package org.calciphylaxis.advisor.assessment.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MessageTest {

	@Test
	void englishHasItsArgumentsInTheirOrder() {
		Message drug = Message.of("vitamin K antagonist");
		assertThat(Message.of("{drug}, on hold since {day} ({count})", drug, LocalDate.of(2026, 2, 3), 2))
			.hasToString("vitamin K antagonist, on hold since 2026-02-03 (2)");
	}

	@Test
	void numbersKeepTheirDigitsAndHaveNoExponent() {
		assertThat(Message.of("{number} mg", new BigDecimal("12.70"))).hasToString("12.70 mg");
		assertThat(Message.of("{number}", new BigDecimal("1E+3"))).hasToString("1000");
	}

	@Test
	void wordsOfTheChartMayHoldBraces() {
		assertThat(Message.charted("{drug} 5 mg {")).hasToString("{drug} 5 mg {");
		assertThat(Message.of("{finding} ({site})", Message.charted("ulcer {x}"), "left {"))
			.hasToString("ulcer {x} (left {)");
	}

	@Test
	void onlyWhatHasWordsOfItsOwnIsTranslated() {
		assertThat(Message.charted("Ulcer").isWithoutWords()).isTrue();
		assertThat(Message.of("{bound}{number} {unit}", "< ", BigDecimal.ONE, "mg/dL").isWithoutWords()).isTrue();
		assertThat(Message.of("{number} years", 2).isWithoutWords()).isFalse();
	}

	@Test
	void severalHaveCommasBetweenThem() {
		assertThat(Message.listed(List.of(Message.of("PTH"), Message.of("calcium")))).hasToString("PTH, calcium");
	}

}
