package org.calciphylaxis.advisor.assessment.text.token;

import java.util.Map;
import java.util.StringJoiner;

import org.calciphylaxis.advisor.assessment.text.PhraseFiles;
import org.calciphylaxis.advisor.assessment.text.TextFixture;

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

	@Test
	void cutsTextsIntoWordsAndBreaks() {
		PhraseFiles.assertReadAsMeant("/text/tokens.csv", TokenizerTest::written);
	}

	@Test
	void textOfAnyLengthKeepsItsLastWord() {
		for (String text : new String[] { "a ".repeat(15) + "livedo", "a ".repeat(20_000) + "livedo" }) {
			Tokens tokens = TextFixture.INDEX.tokenize(text);
			assertThat(text.substring(tokens.start(tokens.count() - 1), tokens.end(tokens.count() - 1)))
				.isEqualTo("livedo");
		}
	}

	private static String written(String text) {
		Tokens tokens = TextFixture.INDEX.tokenize(text);
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
