package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.Arrays;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.assessment.text.PhraseFiles;
import org.calciphylaxis.advisor.assessment.text.TextFixture;
import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

import org.junit.jupiter.api.Test;

/** Where sentences end, and which words each trigger reaches (rules, section 4). */
class ScopesTest {

	@Test
	void dividesTextsIntoSentences() {
		PhraseFiles.assertReadAsMeant("/text/sentences.csv", (text) -> new Reading(text).sentences());
	}

	@Test
	void triggersReachTheWordsThatTheyMean() {
		PhraseFiles.assertReadAsMeant("/text/scopes.csv", (text) -> new Reading(text).scopes());
	}

	/** A text on its way to being read. */
	private static final class Reading {

		private final String text;

		private final Tokens tokens;

		private final Sentences sentences;

		private final Coverage coverage;

		private Reading(String text) {
			this.text = text;
			this.tokens = TextFixture.INDEX.tokenize(text);
			Annotations annotations = new Annotations(this.tokens);
			TextFixture.INDEX.find(this.tokens, annotations);
			AnswerSpans answers = new AnswerSpans(annotations.answers(), this.tokens.count());
			ActiveTriggers triggers = new ActiveTriggers(this.tokens, annotations);
			this.sentences = new Sentences(this.tokens, annotations, triggers, answers);
			this.coverage = new ScopeReader(this.tokens, annotations, triggers, this.sentences).read(answers);
		}

		private String sentences() {
			StringJoiner sentences = new StringJoiner(" | ");
			int begin = 0;
			while (begin < this.tokens.count()) {
				int first = begin;
				int end = this.sentences.end(begin);
				sentences.add(words((token) -> token >= first && token < end && this.sentences.begin(token) == first));
				begin = end;
			}
			return sentences.toString();
		}

		private String scopes() {
			return Arrays.stream(Modifier.values())
				.map((modifier) -> modifier.name().toLowerCase(Locale.ROOT) + ": "
						+ words((token) -> this.coverage.of(token, token).contains(modifier)))
				.filter((scope) -> !scope.endsWith(": "))
				.collect(Collectors.joining("; "));
		}

		private String words(IntPredicate chosen) {
			return IntStream.range(0, this.tokens.count())
				.filter(chosen)
				.mapToObj((token) -> this.text.substring(this.tokens.start(token), this.tokens.end(token)))
				.collect(Collectors.joining(" "));
		}

	}

}
