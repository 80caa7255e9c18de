package org.calciphylaxis.advisor.security.token;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedTokenLogTest {

	@Test
	void lineOfTheLogCannotBeForged() {
		assertThat(RefusedTokenLog.shown("https://a.example\n2026-11-22 INFO granted")).doesNotContain("\n")
			.startsWith("https://a.example_2026");
		assertThat(RefusedTokenLog.shown("\u001b[31m\u202e<b>\"")).isEqualTo("__31m__b__");
	}

	@Test
	void lineOfTheLogStaysShort() {
		assertThat(RefusedTokenLog.shown("x".repeat(100_000))).hasSize(128);
	}

	@Test
	void whatIsNotThereIsADash() {
		assertThat(RefusedTokenLog.shown(null)).isEqualTo("-");
		assertThat(RefusedTokenLog.shown("")).isEqualTo("-");
	}

}
