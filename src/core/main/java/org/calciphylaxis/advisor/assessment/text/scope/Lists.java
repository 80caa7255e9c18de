package org.calciphylaxis.advisor.assessment.text.scope;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * How far lists joined by commas go (rules, section 4, "Negation"). Worked out once from
 * the end of the text to its beginning.
 */
final class Lists {

	/** The most words that the last element of a list can have. */
	private static final int LAST_ELEMENT = 5;

	/** The most words that an element of a list without "or" can have. */
	private static final int SHORT_ELEMENT = 4;

	private final Tokens tokens;

	private final Annotations annotations;

	/** By position, the next place where every trigger's reach ends. */
	private final int[] stops;

	private final int[] commas;

	private final int[] ors;

	/** By the position of an "or", where the list that it closes ends. */
	private final int[] orEnds;

	/** By the position behind a comma, where a list of short elements ends. */
	private final int[] chainEnds;

	Lists(Tokens tokens, Annotations annotations, Sentences sentences) {
		this.tokens = tokens;
		this.annotations = annotations;
		int count = tokens.count();
		this.stops = filled(count);
		this.commas = filled(count);
		this.ors = filled(count);
		this.orEnds = filled(count);
		this.chainEnds = filled(count);
		for (int at = count - 1; at >= 0; at--) {
			tokens.visit();
			boolean stop = sentences.beginsAt(at) || sentences.isAnswerColon(at)
					|| annotations.has(at, Role.TERMINATOR);
			this.stops[at] = stop ? at : this.stops[at + 1];
			this.commas[at] = tokens.hasBreak(at, Break.COMMA) ? at : this.commas[at + 1];
			this.ors[at] = annotations.has(at, Role.OR) ? at : this.ors[at + 1];
			this.orEnds[at] = annotations.has(at, Role.OR) ? orEnd(at) : count;
			this.chainEnds[at] = tokens.hasBreak(at, Break.COMMA) ? chainEnd(at) : count;
		}
	}

	private static int[] filled(int count) {
		int[] array = new int[count + 1];
		array[count] = count;
		return array;
	}

	private int orEnd(int or) {
		int next = or + 1;
		int end = Math.min(this.stops[next], this.commas[next]);
		if (this.ors[next] < end || (end < this.tokens.count() && end == this.commas[next] && isOr(end))) {
			return this.orEnds[this.ors[next]];
		}
		return Math.min(end, next + LAST_ELEMENT);
	}

	private boolean isOr(int at) {
		return this.annotations.has(at, Role.OR) && this.stops[at] > at;
	}

	private int chainEnd(int comma) {
		if (this.annotations.has(comma, Role.STATEMENT)) {
			return comma;
		}
		int stop = this.stops[comma + 1];
		int next = this.commas[comma + 1];
		if (next < stop && next - comma <= SHORT_ELEMENT) {
			return Math.max(this.chainEnds[next], next);
		}
		return Math.min(comma + LAST_ELEMENT, Math.min(stop, next));
	}

	/** The next place at or after this one where every trigger's reach ends. */
	int stop(int at) {
		return this.stops[at];
	}

	/**
	 * Where the list goes on to that has a comma here; the comma itself when no "or"
	 * follows.
	 */
	int endWithOr(int comma) {
		int or = this.ors[comma];
		return (or < this.stops[comma]) ? this.orEnds[or] : comma;
	}

	/** Where a list of short elements goes on to that has a comma here. */
	int endOfShortElements(int comma) {
		return Math.max(this.chainEnds[comma], endWithOr(comma));
	}

}
