package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.BitSet;
import java.util.List;

import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Trigger;
import org.calciphylaxis.advisor.assessment.text.token.Break;
import org.calciphylaxis.advisor.assessment.text.token.Tokens;

/**
 * The triggers that count. The longest of several wins, so that a pseudo-trigger silences
 * the trigger it holds; a word that undoes a trigger changes what it means.
 */
public final class ActiveTriggers {

	/** How many words before a trigger may undo it. */
	private static final int UNDO_REACH = 3;

	private final Tokens tokens;

	private final Annotations annotations;

	private final SpanList<Trigger> active = new SpanList<>();

	/** Words that undid a trigger and are none themselves. */
	private final BitSet spent = new BitSet();

	/** The words of triggers. */
	private final BitSet words = new BitSet();

	/** The last word of a trigger. */
	private final BitSet ends = new BitSet();

	/** The words of triggers that reach to the right. */
	private final BitSet open = new BitSet();

	/**
	 * By the first word of a trigger that reaches to the left, the word after its last.
	 */
	private final int[] backwardEnds;

	/** Selects the triggers of a text. */
	public ActiveTriggers(Tokens tokens, Annotations annotations) {
		this.tokens = tokens;
		this.annotations = annotations;
		this.backwardEnds = new int[tokens.count()];
		select();
		if (!this.spent.isEmpty()) {
			this.active.removeThoseAt(this.spent);
		}
	}

	private void select() {
		List<Span<Trigger>> all = this.annotations.triggers();
		int covered = 0;
		int at = 0;
		while (at < all.size()) {
			int start = all.get(at).start();
			int longest = 0;
			int next = at;
			for (; next < all.size() && all.get(next).start() == start; next++) {
				longest = counts(all.get(next)) ? Math.max(longest, all.get(next).end()) : longest;
			}
			if (start >= covered && longest > 0) {
				for (Span<Trigger> span : all.subList(at, next)) {
					if (span.end() == longest && counts(span)) {
						add(span);
					}
				}
				covered = longest;
			}
			at = next;
		}
	}

	/** A heading trigger counts only in front of a colon. */
	private boolean counts(Span<Trigger> span) {
		return !span.meaning().heading() || this.tokens.hasBreak(span.end(), Break.COLON);
	}

	private void add(Span<Trigger> span) {
		Trigger trigger = span.meaning();
		Modifier modifier = trigger.modifier();
		if (isUndone(span)) {
			modifier = trigger.undone();
		}
		this.ends.set(span.end() - 1);
		this.words.set(span.start(), span.end());
		if (modifier == Modifier.NOTHING) {
			return;
		}
		if (trigger.forward() > 0) {
			this.open.set(span.start(), span.end());
		}
		if (trigger.backward() > 0) {
			this.backwardEnds[span.start()] = span.end();
		}
		this.active.add((modifier == trigger.modifier()) ? trigger : undone(trigger), span.start(), span.end());
	}

	/** Undone, it is a question like any other and reaches as far as it did. */
	private static Trigger undone(Trigger trigger) {
		return new Trigger(trigger.undone(), trigger.forward(), trigger.backward(), trigger.lists(), false,
				trigger.passesComma(), false, null, Modifier.NOTHING, trigger.stoppedBy());
	}

	private boolean isUndone(Span<Trigger> span) {
		Role role = span.meaning().undoneBy();
		return role != null && findUndoing(span.start(), role);
	}

	private boolean findUndoing(int start, Role role) {
		for (int at = start - 1; at >= 0 && at >= start - UNDO_REACH; at--) {
			this.tokens.visit();
			if (this.tokens.hasBreak(at + 1, Break.HARD | Break.COMMA) || this.annotations.isNoun(at)) {
				return false;
			}
			if (this.annotations.has(at, role)) {
				this.spent.set(at, start);
				return true;
			}
		}
		return false;
	}

	/** The triggers that count, in the order of the text. */
	public List<Span<Trigger>> all() {
		return this.active;
	}

	/** Whether the text says, un-negated, that something is over: "resolved". */
	public boolean saysResolved(Coverage coverage) {
		for (Span<Trigger> span : this.active) {
			if (span.meaning().isEnding() && !coverage.of(span.start(), span.end() - 1).contains(Modifier.NEGATED)) {
				return true;
			}
		}
		return false;
	}

	/** Whether the word belongs to a trigger that counts. */
	public boolean covers(int token) {
		return this.words.get(token);
	}

	/** Whether a trigger ends with this word. */
	public boolean endsAt(int token) {
		return this.ends.get(token);
	}

	/** Whether the word belongs to a trigger that reaches to the right. */
	public boolean isOpen(int token) {
		return this.open.get(token);
	}

	/** Where the trigger ends that begins here and reaches to the left; 0 for none. */
	public int backwardEnd(int token) {
		return this.backwardEnds[token];
	}

}
