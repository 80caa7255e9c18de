package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Map;
import java.util.StringJoiner;

import org.calciphylaxis.advisor.CsvRows;
import org.calciphylaxis.advisor.assessment.text.TextFixture;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The words of each text and the breaks between them: "." a sentence's end, "P" of a
 * paragraph, "/" of a line, "*" the beginning of a list item, "," ":" "(" and "-" as
 * written. A number is marked with "#".
 */
class TokenizerTest {

	private static final Map<Integer, String> SIGNS = Map.of(Break.SENTENCE, ".", Break.ITEM, "*", Break.PARAGRAPH, "P",
			Break.LINE, "/", Break.COMMA, ",", Break.COLON, ":", Break.BRACKET, "(", Break.DASH, "-");

	private final PhraseIndex<?> index = new PhraseIndex<>(TextFixture.ENGLISH_AND_GERMAN.entries(),
			(meaning) -> meaning == Role.ABBREVIATION);

	@Test
	void cutsTextsIntoWordsAndBreaks() {
		assertThat(CsvRows.ofResource("/text/tokens.csv")).isNotEmpty()
			.allSatisfy(
					(row) -> assertThat(written(row.get("text"))).as(row.get("text")).isEqualTo(row.get("expected")));
	}

	@Test
	void textOfAnyLengthKeepsItsLastWord() {
		for (String text : new String[] { "a ".repeat(15) + "livedo", "a ".repeat(20_000) + "livedo" }) {
			Tokens tokens = this.index.tokenize(text);
			assertThat(text.substring(tokens.start(tokens.count() - 1), tokens.end(tokens.count() - 1)))
				.isEqualTo("livedo");
		}
	}

	private String written(String text) {
		Tokens tokens = this.index.tokenize(text);
		StringJoiner written = new StringJoiner(" ");
		for (int token = 0; token <= tokens.count(); token++) {
			StringBuilder breaks = new StringBuilder();
			for (int bit = 1; bit <= Break.DASH; bit *= 2) {
				breaks.append(tokens.hasBreak(token, bit) ? SIGNS.get(bit) : "");
			}
			if (!breaks.isEmpty()) {
				written.add(breaks);
			}
			if (token < tokens.count()) {
				String word = text.substring(tokens.start(token), tokens.end(token));
				written.add(tokens.isNumber(token) ? word + "#" : word);
			}
		}
		return written.toString();
	}

}
