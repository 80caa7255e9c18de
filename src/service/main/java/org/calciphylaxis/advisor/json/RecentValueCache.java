package org.calciphylaxis.advisor.json;

import java.util.Arrays;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a member held in the objects before. Where the same bytes come again, they are not
 * read again: an object, a list or a text ends where it ends.
 */
final class RecentValueCache {

	/** As many as a panel of laboratory results has codes. */
	private static final int MAX_VALUES = 16;

	/** So often nothing is found until only the last value is looked at. */
	private static final int MAX_MISSES = 32;

	private JsonNode[] values = new JsonNode[1];

	private int[] from = new int[1];

	private int[] to = new int[1];

	private int size;

	/** Charts go through their codes in turn: this one was not there for the longest. */
	private int next;

	private int remainingMisses = MAX_MISSES;

	/** The value that comes again here, moving over it; null when none does. */
	@Nullable JsonNode again(JsonCursor json) {
		int tries = (this.remainingMisses > 0) ? this.size : Math.min(1, this.size);
		int tried = this.next;
		for (int left = tries; left > 0; left--) {
			if (tried == this.size) {
				tried = 0;
			}
			if (json.skipIfSame(this.from[tried], this.to[tried])) {
				this.next = tried + 1;
				this.remainingMisses = MAX_MISSES;
				return this.values[tried];
			}
			tried++;
		}
		this.remainingMisses--;
		return null;
	}

	/**
	 * Remembers a value, in the place of the oldest.
	 * @param several whether there is use in remembering several
	 */
	void add(JsonNode value, int from, int to, boolean several) {
		int at = this.size;
		if (at >= (several ? MAX_VALUES : 1)) {
			at = (this.next < this.size) ? this.next : 0;
		}
		else if (this.size++ == this.values.length) {
			grow();
		}
		this.values[at] = value;
		this.from[at] = from;
		this.to[at] = to;
		this.next = at;
	}

	private void grow() {
		int length = Math.min(MAX_VALUES, this.values.length * 4);
		this.values = Arrays.copyOf(this.values, length);
		this.from = Arrays.copyOf(this.from, length);
		this.to = Arrays.copyOf(this.to, length);
	}

}
