package org.calciphylaxis.advisor.trust.token;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedTokensTest {

	@Test
	void lineOfTheLogCannotBeForged() {
		assertThat(RefusedTokens.shown("https://a.example\n2026-11-22 INFO granted")).doesNotContain("\n")
			.startsWith("https://a.example_2026");
		assertThat(RefusedTokens.shown("\u001b[31m\u202e<b>\"")).isEqualTo("__31m__b__");
	}

	@Test
	void lineOfTheLogStaysShort() {
		assertThat(RefusedTokens.shown("x".repeat(100_000))).hasSize(128);
	}

	@Test
	void whatIsNotThereIsADash() {
		assertThat(RefusedTokens.shown(null)).isEqualTo("-");
		assertThat(RefusedTokens.shown("")).isEqualTo("-");
	}

}
