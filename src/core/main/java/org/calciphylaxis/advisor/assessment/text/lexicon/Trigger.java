package org.calciphylaxis.advisor.assessment.text.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A NegEx/ConText trigger (rules, section 4).
 *
 * @param modifier what it makes of the terms in its reach
 * @param forward how many words it reaches to the right; 0 for not at all
 * @param backward how many words it reaches to the left; 0 for not at all
 * @param lists whether it passes the commas of a list on its right
 * @param nearest whether it belongs to the nearest finding only, and no other noun may
 * stand between the two on its left
 * @param passesComma whether a comma on its left never ends its reach
 * @param heading whether it counts only as a heading, and then for all that is below
 * @param undoneBy words before it that undo it, as "cannot" undoes "ruled out"
 * @param undone what it means then
 * @param stoppedBy words on its left that end its reach
 */
public record Trigger(Modifier modifier, int forward, int backward, ListReach lists, boolean nearest,
		boolean passesComma, boolean heading, @Nullable Role undoneBy, Modifier undone,
		@Nullable Role stoppedBy) implements Meaning {

	/** Reaches beyond this would make the work grow with more than the text's length. */
	public static final int MAX_REACH = 12;

	/** The most words that do not count. */
	public static final int MAX_PASSED = 2 * MAX_REACH;

	public Trigger {
		if (forward < 0 || backward < 0 || forward > MAX_REACH || backward > MAX_REACH) {
			throw new IllegalArgumentException("a trigger reaches 0 to " + MAX_REACH + " words");
		}
	}

	/** Whether it says that what stands before it is over: "resolved". */
	public boolean isEnding() {
		return this.modifier == Modifier.PAST && this.backward > 0;
	}

	/** Whether it says so unless, or only if, it is undone. */
	public boolean mayBeEnding() {
		return this.backward > 0 && (this.modifier == Modifier.PAST || this.undone == Modifier.PAST);
	}

}
