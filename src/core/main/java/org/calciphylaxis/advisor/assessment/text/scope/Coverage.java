package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.assessment.text.lexicon.Modifier;

/**
 * Which words each kind of trigger reaches. A reach is noted by its two ends only, so
 * that long lists cost no more than short ones.
 */
public final class Coverage {

	private static final Modifier[] MODIFIERS = Modifier.values();

	/** Every set of modifiers there is, by its bits: a long text has many of each. */
	private static final List<Set<Modifier>> SETS = IntStream.range(0, 1 << MODIFIERS.length)
		.mapToObj(Coverage::set)
		.toList();

	private final int[][] changes = new int[MODIFIERS.length][];

	private final int words;

	/** Begins with nothing reached. */
	public Coverage(int words) {
		this.words = words;
	}

	/** Notes that the words from {@code start} to before {@code end} are reached. */
	public void add(Modifier modifier, int start, int end) {
		if (start >= end) {
			return;
		}
		if (this.changes[modifier.ordinal()] == null) {
			this.changes[modifier.ordinal()] = new int[this.words + 1];
		}
		this.changes[modifier.ordinal()][start]++;
		this.changes[modifier.ordinal()][end]--;
	}

	/** Sums up, after the last reach was added. */
	public void close() {
		for (int[] change : this.changes) {
			for (int at = 1; change != null && at < change.length; at++) {
				change[at] += change[at - 1];
			}
		}
	}

	/** What reaches the first or the last word of a term. */
	public Set<Modifier> of(int firstToken, int lastToken) {
		int modifiers = 0;
		for (int number = 0; number < MODIFIERS.length; number++) {
			int[] change = this.changes[number];
			if (change != null && (change[firstToken] > 0 || change[lastToken] > 0)) {
				modifiers |= 1 << number;
			}
		}
		return SETS.get(modifiers);
	}

	private static Set<Modifier> set(int bits) {
		Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
		for (Modifier modifier : MODIFIERS) {
			if ((bits & 1 << modifier.ordinal()) != 0) {
				modifiers.add(modifier);
			}
		}
		return Collections.unmodifiableSet(modifiers);
	}

}
