package org.calciphylaxis.advisor.assessment.text.scope;

import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Trigger;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Works out which words each trigger of a text reaches (rules, section 4).
 */
public final class ScopeReader {

	private final Tokens tokens;

	private final Annotations annotations;

	private final ActiveTriggers triggers;

	private final Sentences sentences;

	private final ForwardReach forward;

	private final BackwardReach backward;

	private final NearestFindings nearest;

	private final Coverage coverage;

	/** Takes what is known of the text so far. */
	public ScopeReader(Tokens tokens, Annotations annotations, ActiveTriggers triggers, Sentences sentences) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.triggers = triggers;
		this.sentences = sentences;
		this.forward = new ForwardReach(tokens, annotations, sentences, new Lists(tokens, annotations, sentences));
		this.backward = new BackwardReach(tokens, annotations, sentences);
		this.nearest = new NearestFindings(tokens, annotations, sentences);
		this.coverage = new Coverage(tokens.count());
	}

	/** The words that each kind of trigger and each answer reaches. */
	public Coverage read(AnswerSpans answers) {
		this.triggers.all().forEach((span) -> {
			if (answers.endOf(span.start()) == span.end() && isBracketed(span)) {
				return;
			}
			if (span.meaning().nearest()) {
				nearestOnly(span);
			}
			else {
				both(span);
			}
		});
		int previousEnd = 0;
		for (Span<Role> answer : answers.all()) {
			readAnswer(answer, previousEnd);
			previousEnd = answer.end();
		}
		this.coverage.close();
		return this.coverage;
	}

	private void both(Span<Trigger> span) {
		Modifier modifier = span.meaning().modifier();
		if (span.meaning().forward() > 0 || span.meaning().heading()) {
			this.coverage.add(modifier, span.end(), this.forward.end(span));
		}
		if (span.meaning().backward() > 0) {
			this.coverage.add(modifier, this.backward.begin(span), span.start());
		}
	}

	/**
	 * On both sides the nearer finding counts, and the left one when both are as near or
	 * "and" or the like follows. With nothing on its right a trigger is meant as in code
	 * lists: "skin necrosis, history of".
	 */
	private void nearestOnly(Span<Trigger> span) {
		Modifier modifier = span.meaning().modifier();
		if (span.end() < this.tokens.count() && this.tokens.hasBreak(span.end(), Break.COLON)
				&& span.meaning().forward() > 0) {
			both(span);
			return;
		}
		int right = (span.meaning().forward() > 0) ? this.forward.nearest(span) : -1;
		boolean inverted = right < 0 && this.sentences.beginsAt(span.end()) && this.backward.isApposition(span);
		boolean looksBack = !isBehindHeading(span, right) && (span.meaning().backward() > 0 || inverted);
		int left = looksBack ? this.backward.nearest(span, this.triggers) : -1;
		boolean isLeft = left >= 0
				&& (right < 0 || goesOn(span.end()) || span.start() - left <= right - span.end() + 1);
		if (isLeft) {
			this.nearest.mark(this.coverage, modifier, left, modifier == Modifier.NEGATED);
		}
		else if (right >= 0) {
			this.coverage.add(modifier, span.end(), this.forward.endOfFinding(right));
		}
	}

	/** As in "has healed and the skin is intact". */
	private boolean goesOn(int token) {
		return this.annotations.has(token, Role.AND) || this.annotations.has(token, Role.STATEMENT);
	}

	/** As in "skin: resolved livedo"; not in "livedo: resolved purpura: present". */
	private boolean isBehindHeading(Span<Trigger> span, int right) {
		return right >= 0 && this.tokens.hasBreak(span.start(), Break.COLON)
				&& !this.tokens.hasBreak(this.forward.endOfFinding(right), Break.COLON);
	}

	/** Alone in brackets behind a finding or a site, as in "Livedo (no)". */
	private boolean isBracketed(Span<?> span) {
		return span.start() > 0 && this.annotations.isTermOrSite(span.start() - 1)
				&& !this.sentences.beginsAt(span.start()) && this.tokens.hasBreak(span.start(), Break.BRACKET)
				&& this.tokens.hasBreak(span.end(), Break.BRACKET);
	}

	/**
	 * An answer in brackets or behind a colon, a dash or a question mark, with nothing
	 * after it, speaks of what stands behind the answer before it.
	 */
	private void readAnswer(Span<Role> answer, int previousEnd) {
		int at = answer.start();
		if (at == 0 || answer.meaning() == Role.ANSWER_PRESENT || !(isAlone(answer.end()) || isLetter(answer))) {
			return;
		}
		if (this.tokens.isQuestionMark(at - 1) || this.tokens.hasBreak(at, Break.COLON | Break.DASH)
				|| isBracketed(answer)) {
			boolean absent = answer.meaning() == Role.ANSWER_ABSENT;
			int begin = Math.max(Math.max(previousEnd, this.sentences.begin(at - 1)), at - Trigger.MAX_REACH);
			this.coverage.add(absent ? Modifier.NEGATED : Modifier.SOMEBODY_ELSE, begin, at);
		}
	}

	/** The full stop of "Livedo: N. Ulcer: N." ends no sentence, as after initials. */
	private boolean isLetter(Span<Role> answer) {
		int at = answer.start();
		return answer.end() == at + 1 && this.tokens.hasBreak(at, Break.COLON)
				&& this.tokens.end(at) - this.tokens.start(at) == 1;
	}

	private boolean isAlone(int end) {
		return this.sentences.beginsAt(end) || this.tokens.hasBreak(end, Break.COMMA | Break.BRACKET);
	}

}
