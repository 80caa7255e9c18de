package org.calciphylaxis.advisor.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The names of the members of a JSON object, in their order. Objects of the same shape
 * share it, and one that is being read goes from shape to shape with each member.
 */
final class ObjectShape {

	/** Objects with more members are rare, and hash tables. */
	private static final int MAX_MEMBERS = 24;

	/** Jackson has a limit of its own, and judges longer ones. */
	private static final int MAX_NAME_LENGTH = 1000;

	/** What follows a member is mostly one of a few. */
	private static final int MAX_NEXT = 32;

	/** A chart has some hundred; nobody fills the memory with others. */
	private static final int MAX_SHAPES = 2000;

	private static final int SLOTS = 16;

	private static final ObjectShape[] NONE = {};

	private final String[] names;

	private final int[] hashes;

	/** The last name as it stands in the document. */
	private final byte[] quoted;

	private final boolean isUnread;

	private final Count count;

	private @Nullable RecentValueCache recentValues;

	private ObjectShape[] next = NONE;

	/** Those of what is next that came last, by a hint of their name. */
	private @Nullable ObjectShape[] likely = NONE;

	private ObjectShape(String[] names, int[] hashes, Count count) {
		this.names = names;
		this.hashes = hashes;
		this.count = count;
		String last = (names.length > 0) ? names[names.length - 1] : "";
		this.quoted = ('"' + last + '"').getBytes(StandardCharsets.UTF_8);
		this.isUnread = IgnoredElements.has(last);
	}

	/** The one of an empty object, from which one document's shapes grow. */
	static ObjectShape empty() {
		return new ObjectShape(new String[0], new int[0], new Count());
	}

	/**
	 * Reads the name of a member.
	 * @return this shape with that member at its end; null when it has it already
	 */
	@Nullable ObjectShape with(JsonCursor json) throws NeedsJackson {
		if (this.next.length == 0) {
			return with(name(json));
		}
		int slot = json.hint() & (SLOTS - 1);
		ObjectShape guess = this.likely[slot];
		if (guess != null && json.skipIfNext(guess.quoted)) {
			return guess;
		}
		for (ObjectShape each : this.next) {
			if (json.skipIfNext(each.quoted)) {
				this.likely[slot] = each;
				return each;
			}
		}
		return with(name(json));
	}

	private static String name(JsonCursor json) throws NeedsJackson {
		int from = json.at() + 1;
		json.skip('"');
		if (json.skipText()) {
			throw new NeedsJackson();
		}
		int length = json.at() - 1 - from;
		if (length > MAX_NAME_LENGTH) {
			throw new NeedsJackson();
		}
		return new String(json.array(), from, length, StandardCharsets.UTF_8);
	}

	private @Nullable ObjectShape with(String name) {
		if (indexOf(name) >= 0) {
			return null;
		}
		int size = this.names.length;
		String[] grownNames = Arrays.copyOf(this.names, size + 1);
		int[] grownHashes = Arrays.copyOf(this.hashes, size + 1);
		grownNames[size] = name;
		grownHashes[size] = name.hashCode();
		ObjectShape grown = new ObjectShape(grownNames, grownHashes, this.count);
		if (this.next.length < MAX_NEXT && this.count.shapes < MAX_SHAPES) {
			this.count.shapes++;
			grown.recentValues = new RecentValueCache();
			this.likely = (this.likely.length == 0) ? new ObjectShape[SLOTS] : this.likely;
			this.next = Arrays.copyOf(this.next, this.next.length + 1);
			this.next[this.next.length - 1] = grown;
		}
		return grown;
	}

	/** What the last member held lately; null for a shape that nothing else will have. */
	@Nullable RecentValueCache recentValues() {
		return this.recentValues;
	}

	/** Whether nobody reads the last member. */
	boolean isUnread() {
		return this.isUnread;
	}

	boolean isFull() {
		return this.names.length == MAX_MEMBERS;
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
