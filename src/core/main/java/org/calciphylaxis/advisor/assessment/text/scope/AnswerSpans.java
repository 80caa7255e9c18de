package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.List;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;

import org.jspecify.annotations.Nullable;

/**
 * The answers of forms in a text, the longest at each place.
 */
public final class AnswerSpans {

	private final List<Span<Role>> spans;

	private final @Nullable Span<Role>[] byStart;

	@SuppressWarnings("unchecked")
	public AnswerSpans(List<Span<Role>> answers, int words) {
		this.spans = Spans.longest(answers);
		this.byStart = new Span[this.spans.isEmpty() ? 0 : words];
		this.spans.forEach((span) -> this.byStart[span.start()] = span);
	}

	/** All answers, in the order of the text. */
	public List<Span<Role>> all() {
		return this.spans;
	}

	/** The longest answer that begins with this word; null for none. */
	public @Nullable Span<Role> at(int token) {
		return (token < this.byStart.length) ? this.byStart[token] : null;
	}

	/** Where the answer that begins here ends; -1 for none. */
	public int endOf(int token) {
		Span<Role> answer = at(token);
		return (answer != null) ? answer.end() : -1;
	}

}
