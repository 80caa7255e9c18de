package org.calciphylaxis.advisor.prefetch.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The names of the members of a JSON object, in their order. Objects of the same shape
 * share it, and one that is being read goes from shape to shape with each member.
 */
final class Shape {

	/** Objects with more members are rare, and hash tables. */
	private static final int MOST_MEMBERS = 24;

	/** Jackson has a limit of its own, and judges longer ones. */
	private static final int LONGEST_NAME = 1000;

	/** What follows a member is mostly one of a few. */
	private static final int MOST_NEXT = 32;

	/** A chart has some hundred; nobody fills the memory with others. */
	private static final int MOST_SHAPES = 2000;

	private static final int SLOTS = 16;

	private static final Shape[] NONE = {};

	private final String[] names;

	private final int[] hashes;

	/** The last name as it stands in the document. */
	private final byte[] quoted;

	private final boolean isUnread;

	private final Count count;

	private @Nullable RecentValues recentValues;

	private Shape[] next = NONE;

	/** Those of what is next that came last, by a hint of their name. */
	private @Nullable Shape[] likely = NONE;

	private Shape(String[] names, int[] hashes, Count count) {
		this.names = names;
		this.hashes = hashes;
		this.count = count;
		String last = (names.length > 0) ? names[names.length - 1] : "";
		this.quoted = ('"' + last + '"').getBytes(StandardCharsets.UTF_8);
		this.isUnread = UnreadMembers.has(last);
	}

	/** The one of an empty object, from which one document's shapes grow. */
	static Shape empty() {
		return new Shape(new String[0], new int[0], new Count());
	}

	/**
	 * Reads the name of a member.
	 * @return this shape with that member at its end; null when it has it already
	 */
	@Nullable Shape with(JsonBytes json) throws NotPlain {
		if (this.next.length == 0) {
			return with(name(json));
		}
		int slot = json.hint() & (SLOTS - 1);
		Shape guess = this.likely[slot];
		if (guess != null && json.skipIfNext(guess.quoted)) {
			return guess;
		}
		for (Shape each : this.next) {
			if (json.skipIfNext(each.quoted)) {
				this.likely[slot] = each;
				return each;
			}
		}
		return with(name(json));
	}

	private static String name(JsonBytes json) throws NotPlain {
		int from = json.at() + 1;
		json.skip('"');
		if (json.skipText()) {
			throw new NotPlain();
		}
		int length = json.at() - 1 - from;
		if (length > LONGEST_NAME) {
			throw new NotPlain();
		}
		return new String(json.array(), from, length, StandardCharsets.UTF_8);
	}

	private @Nullable Shape with(String name) {
		if (indexOf(name) >= 0) {
			return null;
		}
		int size = this.names.length;
		String[] grownNames = Arrays.copyOf(this.names, size + 1);
		int[] grownHashes = Arrays.copyOf(this.hashes, size + 1);
		grownNames[size] = name;
		grownHashes[size] = name.hashCode();
		Shape grown = new Shape(grownNames, grownHashes, this.count);
		if (this.next.length < MOST_NEXT && this.count.shapes < MOST_SHAPES) {
			this.count.shapes++;
			grown.recentValues = new RecentValues();
			this.likely = (this.likely.length == 0) ? new Shape[SLOTS] : this.likely;
			this.next = Arrays.copyOf(this.next, this.next.length + 1);
			this.next[this.next.length - 1] = grown;
		}
		return grown;
	}

	/** What the last member held lately; null for a shape that nothing else will have. */
	@Nullable RecentValues recentValues() {
		return this.recentValues;
	}

	/** Whether nobody reads the last member. */
	boolean isUnread() {
		return this.isUnread;
	}

	boolean isFull() {
		return this.names.length == MOST_MEMBERS;
	}

	List<String> names() {
		return List.of(this.names);
	}

	String name(int at) {
		return this.names[at];
	}

	/** Where the member is; negative when there is none. */
	int indexOf(@Nullable Object name) {
		if (name == null) {
			return -1;
		}
		int hash = name.hashCode();
		for (int at = 0; at < this.hashes.length; at++) {
			if (this.hashes[at] == hash && this.names[at].equals(name)) {
				return at;
			}
		}
		return -1;
	}

	/** How many shapes one document has. */
	private static final class Count {

		private int shapes;

	}

}
