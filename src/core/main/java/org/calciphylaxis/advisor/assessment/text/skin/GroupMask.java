package org.calciphylaxis.advisor.assessment.text.skin;

import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * Sets of term groups as bits, since every sentence of every text is compared with every
 * rule.
 */
final class GroupMask {

	private GroupMask() {
	}

	/**
	 * The bit of a group; none for those behind the first 64, which no finding is made
	 * of.
	 */
	static long of(TermGroup group) {
		return (group.ordinal() < Long.SIZE) ? 1L << group.ordinal() : 0;
	}

	static long of(Iterable<TermGroup> groups) {
		long mask = 0;
		for (TermGroup group : groups) {
			mask |= of(group);
		}
		return mask;
	}

}
