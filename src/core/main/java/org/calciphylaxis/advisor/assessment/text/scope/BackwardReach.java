package org.calciphylaxis.advisor.assessment.text.scope;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Trigger;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * How far a trigger reaches to the left (rules, section 4).
 */
final class BackwardReach {

	private final Tokens tokens;

	private final Annotations annotations;

	private final Sentences sentences;

	BackwardReach(Tokens tokens, Annotations annotations, Sentences sentences) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.sentences = sentences;
	}

	/**
	 * The first word of the reach. Sites do not count, as in "calciphylaxis of the left
	 * lower leg is suspected".
	 */
	int begin(Span<Trigger> span) {
		boolean comma = span.meaning().passesComma() || isApposition(span);
		int farthest = Math.max(0, span.start() - Trigger.MAX_PASSED);
		int left = span.meaning().backward();
		int at = span.start();
		while (at > farthest && left > 0 && !endsBefore(at, comma) && !isStop(at - 1, span.meaning())) {
			this.tokens.visit();
			at--;
			left -= this.annotations.isSite(at) ? 0 : 1;
		}
		return at;
	}

	private boolean endsBefore(int at, boolean passesComma) {
		return this.sentences.beginsAt(at) || (!passesComma && this.tokens.hasBreak(at, Break.COMMA));
	}

	private boolean isStop(int token, Trigger trigger) {
		Role stop = trigger.stoppedBy();
		return this.annotations.has(token, Role.TERMINATOR) || (stop != null && this.annotations.has(token, stop));
	}

	/**
	 * A trigger alone between its comma and the end of the part, as in "calciphylaxis,
	 * suspected" and "healed 2022", speaks of what stands before the comma.
	 */
	boolean isApposition(Span<Trigger> span) {
		int end = span.end();
		boolean alone = end >= this.tokens.count() || this.sentences.beginsAt(end)
				|| this.tokens.hasBreak(end, Break.COMMA | Break.BRACKET | Break.DASH) || this.tokens.isNumber(end)
				|| this.annotations.has(end, Role.AGENT) || this.annotations.has(end, Role.TERMINATOR);
		if (!alone) {
			return false;
		}
		int at = span.start();
		while (at > 0 && !this.tokens.hasBreak(at, Break.COMMA) && span.start() - at < Trigger.MAX_REACH) {
			if (!this.annotations.isPassed(at - 1)) {
				return false;
			}
			at--;
		}
		return at > 0 && this.tokens.hasBreak(at, Break.COMMA);
	}

	/**
	 * The last word of the nearest finding on the left; -1 for none. Words that name
	 * nothing do not count as long as they stand alone between it and the trigger.
	 */
	int nearest(Span<Trigger> span, ActiveTriggers triggers) {
		boolean comma = span.meaning().passesComma() || isApposition(span);
		int limit = span.start() - Math.max(span.meaning().backward(), span.meaning().forward());
		boolean between = true;
		for (int at = span.start(); at > 0 && (between || at > limit); at--) {
			this.tokens.visit();
			if (endsBefore(at, comma) || this.annotations.has(at - 1, Role.TERMINATOR)) {
				return -1;
			}
			if (this.annotations.isTerm(at - 1)) {
				return at - 1;
			}
			boolean passed = this.annotations.isPassed(at - 1);
			if (!passed && !triggers.covers(at - 1)) {
				return -1;
			}
			between = between && passed && span.start() - at < Trigger.MAX_PASSED;
		}
		return -1;
	}

}
