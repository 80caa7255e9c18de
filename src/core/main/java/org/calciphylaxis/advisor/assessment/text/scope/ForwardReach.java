package org.calciphylaxis.advisor.assessment.text.scope;

import org.calciphylaxis.advisor.assessment.text.lexicon.ListReach;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Trigger;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * How far a trigger reaches to the right (rules, section 4).
 */
final class ForwardReach {

	private final Tokens tokens;

	private final Annotations annotations;

	private final Sentences sentences;

	private final Lists lists;

	/** By position, where the list under a heading ends. */
	private final int[] blocks;

	ForwardReach(Tokens tokens, Annotations annotations, Sentences sentences, Lists lists) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.sentences = sentences;
		this.lists = lists;
		this.blocks = new int[tokens.count() + 1];
		this.blocks[tokens.count()] = tokens.count();
		for (int at = tokens.count() - 1; at >= 0; at--) {
			boolean inList = tokens.hasBreak(at, Break.ITEM) || !tokens.hasBreak(at, Break.LINE | Break.PARAGRAPH);
			this.blocks[at] = (!inList && sentences.beginsAt(at)) || tokens.hasBreak(at, Break.PARAGRAPH) ? at
					: this.blocks[at + 1];
		}
	}

	/** The word before which the reach ends. */
	int end(Span<Trigger> span) {
		int start = span.end();
		if (start >= this.tokens.count()) {
			return start;
		}
		if (this.tokens.hasBreak(start, Break.COLON) && this.tokens.hasBreak(start, Break.ITEM)) {
			return this.blocks[start + 1];
		}
		if (span.meaning().heading()) {
			return this.sentences.beginsAt(start) ? start : this.sentences.end(start);
		}
		int limit = limit(span);
		for (int at = start; at < limit; at++) {
			this.tokens.visit();
			if (this.lists.stop(at) == at) {
				return at;
			}
			if (this.tokens.hasBreak(at, Break.COMMA)) {
				return (at == start) ? at : pastComma(span.meaning().lists(), at);
			}
		}
		return limit;
	}

	/**
	 * Where the reach ends at the latest. Sites before anything else do not count, as in
	 * "no left or right lower leg ulcer"; but a reach of one word is the next word.
	 */
	private int limit(Span<Trigger> span) {
		int farthest = Math.min(span.end() + Trigger.MAX_PASSED, this.tokens.count());
		int first = span.end();
		while (span.meaning().forward() > 1 && first < farthest && isSiteOrJoins(first)) {
			this.tokens.visit();
			first++;
		}
		return Math.min(first + span.meaning().forward(), farthest);
	}

	private boolean isSiteOrJoins(int token) {
		return this.annotations.isSite(token) || this.annotations.has(token, Role.AND)
				|| this.annotations.has(token, Role.OR);
	}

	private int pastComma(ListReach reach, int comma) {
		return switch (reach) {
			case NEVER -> comma;
			case WITH_OR -> this.lists.endWithOr(comma);
			case ALWAYS -> this.lists.endOfShortElements(comma);
		};
	}

	/**
	 * The first word of the nearest finding on the right; -1 for none in reach. Words
	 * that only describe it belong to it, and words that name nothing do not count.
	 */
	int nearest(Span<Trigger> span) {
		int start = span.end();
		int farthest = Math.min(start + Trigger.MAX_PASSED, this.tokens.count());
		int left = span.meaning().forward();
		int described = -1;
		for (int at = start; at < farthest && left > 0; at++) {
			this.tokens.visit();
			boolean stops = at > start && isStop(at, span.meaning());
			if (stops || this.lists.stop(at) == at || this.tokens.hasBreak(at, Break.COMMA)) {
				break;
			}
			if (this.annotations.isNoun(at)) {
				return at;
			}
			described = (described < 0 && this.annotations.isTerm(at)) ? at : described;
			left -= this.annotations.isPassed(at) ? 0 : 1;
		}
		return described;
	}

	private boolean isStop(int token, Trigger trigger) {
		Role stop = trigger.stoppedBy();
		return stop != null && this.annotations.has(token, stop);
	}

	/** The word after the finding whose first word is given. */
	int endOfFinding(int first) {
		int at = first + 1;
		while (at < this.tokens.count() && at < first + Trigger.MAX_REACH && this.lists.stop(at) > at
				&& this.annotations.isTerm(at) && !this.tokens.hasBreak(at, Break.COMMA)
				&& !this.annotations.has(at, Role.AND)) {
			this.tokens.visit();
			at++;
		}
		return at;
	}

}
