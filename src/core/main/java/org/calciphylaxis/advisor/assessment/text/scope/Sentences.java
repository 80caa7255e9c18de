package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.BitSet;

import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * Where sentences begin, and what each colon does (rules, sections 4 and 10). A row of a
 * list or form is a sentence. A boundary has the number of the word that follows it.
 */
public final class Sentences {

	/** The most words that a heading can have. */
	private static final int MAX_HEADING = 8;

	private final Tokens tokens;

	private final Annotations annotations;

	private final ActiveTriggers triggers;

	private final AnswerSpans answers;

	private final BitSet ends = new BitSet();

	/** Colons behind a finding: what follows speaks of it, what precedes ends there. */
	private final BitSet answerColons = new BitSet();

	private final int[] begins;

	private final int[] endings;

	private int begin;

	private int lastTerm = -1;

	private int lastColon = -1;

	/** Divides a text. */
	public Sentences(Tokens tokens, Annotations annotations, ActiveTriggers triggers, AnswerSpans answers) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.triggers = triggers;
		this.answers = answers;
		for (int at = 1; at <= tokens.count(); at++) {
			read(at);
		}
		this.ends.set(0);
		this.ends.set(tokens.count());
		this.begins = new int[tokens.count()];
		this.endings = new int[tokens.count()];
		for (int at = 0; at < tokens.count(); at++) {
			this.begins[at] = this.ends.get(at) ? at : this.begins[at - 1];
		}
		for (int at = tokens.count() - 1; at >= 0; at--) {
			this.endings[at] = this.ends.get(at + 1) ? at + 1 : this.endings[at + 1];
		}
	}

	private void read(int at) {
		this.tokens.visit();
		if (this.annotations.isTermOrSite(at - 1)) {
			this.lastTerm = at - 1;
		}
		if (this.tokens.hasBreak(at, Break.HARD) && !isAnswerInOwnLine(at)) {
			endAt(at);
		}
		else if (this.tokens.hasBreak(at, Break.COLON)) {
			colon(at);
		}
		else if (this.tokens.hasBreak(at, Break.LINE) && isHeadingLine(at)) {
			endAt(at);
		}
	}

	private void endAt(int at) {
		this.ends.set(at);
		this.begin = at;
		this.lastColon = -1;
	}

	/** A list item that is nothing but "resolved" or "none" speaks of what is above. */
	private boolean isAnswerInOwnLine(int at) {
		if (this.tokens.hasBreak(at, Break.SENTENCE | Break.PARAGRAPH) || at == this.tokens.count()) {
			return false;
		}
		int end = this.triggers.backwardEnd(at);
		return end > 0 && (end == this.tokens.count() || this.tokens.hasBreak(end, Break.HARD));
	}

	private void colon(int at) {
		int heading = at;
		while (heading > this.begin && at - heading < MAX_HEADING && this.annotations.has(heading - 1, Role.HEADING)) {
			heading--;
		}
		if (heading < at) {
			if (heading > this.begin && !isOpen(heading - 1) && !this.tokens.hasBreak(heading, Break.COMMA)) {
				endAt(heading);
			}
		}
		else if (!this.triggers.endsAt(at - 1)) {
			if (this.lastTerm < this.begin || at - this.begin > MAX_HEADING + MAX_HEADING) {
				endAt(at);
			}
			else {
				findingHeading(at);
			}
		}
		this.lastColon = at;
	}

	/** Behind an answered row, the next finding with a colon begins a new row. */
	private void findingHeading(int at) {
		this.answerColons.set(at);
		int first = at;
		while (first > this.begin && at - first < MAX_HEADING && this.annotations.isTermOrSite(first - 1)) {
			first--;
		}
		if (this.lastColon > 0 && first > this.lastColon && this.answers.endOf(this.lastColon) == first) {
			endAt(first);
		}
	}

	private boolean isHeadingLine(int at) {
		if (isOpen(at - 1) || at == this.tokens.count() || this.annotations.has(at, Role.FUNCTION)) {
			return false;
		}
		for (int next = at + 1; next <= this.tokens.count() && next <= at + MAX_HEADING; next++) {
			this.tokens.visit();
			if (this.tokens.hasBreak(next, Break.COLON) && !this.tokens.hasBreak(next, Break.BRACKET)) {
				return true;
			}
			if (this.tokens.hasBreak(next, Break.HARD | Break.COMMA | Break.LINE)) {
				return false;
			}
		}
		return false;
	}

	/** Whether the word asks for one that follows. */
	private boolean isOpen(int token) {
		return this.triggers.isOpen(token) || this.annotations.has(token, Role.FUNCTION)
				|| this.annotations.has(token, Role.AND) || this.annotations.has(token, Role.OR);
	}

	/** Whether a sentence begins with this word; also true behind the last word. */
	public boolean beginsAt(int at) {
		return this.ends.get(at);
	}

	/** Whether the colon before this word stands behind a finding. */
	public boolean isAnswerColon(int at) {
		return this.answerColons.get(at);
	}

	/** Where the sentence with this word begins. */
	public int begin(int token) {
		return this.begins[token];
	}

	/** Where the sentence with this word ends. */
	public int end(int token) {
		return this.endings[token];
	}

}
