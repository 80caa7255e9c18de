package org.calciphylaxis.advisor.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object in their order. An object of FHIR has a handful: they are
 * compared one by one, which costs less time and a fifth of the memory of a hash table.
 * One with more than {@value #MAX_LISTED} gets a hash table.
 * <p>
 * Most look-ups in a chart are for members that are not there, such as modifierExtension:
 * a bit for each name, by its hash, answers them without a comparison.
 */
final class MemberMap extends AbstractMap<String, JsonNode> {

	private static final int MAX_LISTED = 24;

	private static final int CAPACITY = 4;

	private String[] names = new String[CAPACITY];

	private JsonNode[] values = new JsonNode[CAPACITY];

	private int size;

	/** The bits of all names, also of those that were removed. */
	private long bits;

	private @Nullable Map<String, JsonNode> hashed;

	private int indexOf(@Nullable Object name) {
		if (name == null) {
			return -1;
		}
		int hash = name.hashCode();
		if ((this.bits & bit(hash)) == 0) {
			return -1;
		}
		for (int at = 0; at < this.size; at++) {
			String other = this.names[at];
			if (other == name || (other.hashCode() == hash && other.equals(name))) {
				return at;
			}
		}
		return -1;
	}

	private static long bit(int hash) {
		return 1L << (hash ^ hash >>> 6);
	}

	@Override
	public @Nullable JsonNode get(@Nullable Object name) {
		if (this.hashed != null) {
			return this.hashed.get(name);
		}
		int at = indexOf(name);
		return (at >= 0) ? this.values[at] : null;
	}

	@Override
	public boolean containsKey(@Nullable Object name) {
		return get(name) != null;
	}

	@Override
	public @Nullable JsonNode put(String name, JsonNode value) {
		if (this.hashed != null) {
			return this.hashed.put(name, value);
		}
		int at = indexOf(name);
		if (at >= 0) {
			JsonNode before = this.values[at];
			this.values[at] = value;
			return before;
		}
		if (this.size == MAX_LISTED) {
			Map<String, JsonNode> many = new LinkedHashMap<>(this);
			this.hashed = many;
			this.names = new String[0];
			this.values = new JsonNode[0];
			return many.put(name, value);
		}
		if (this.size == this.names.length) {
			this.names = Arrays.copyOf(this.names, this.size * 2);
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.bits |= bit(name.hashCode());
		this.names[this.size] = name;
		this.values[this.size++] = value;
		return null;
	}

	@Override
	public @Nullable JsonNode remove(@Nullable Object name) {
		if (this.hashed != null) {
			return this.hashed.remove(name);
		}
		int at = indexOf(name);
		if (at < 0) {
			return null;
		}
		JsonNode before = this.values[at];
		removeAt(at);
		return before;
	}

	private void removeAt(int at) {
		this.size--;
		System.arraycopy(this.names, at + 1, this.names, at, this.size - at);
		System.arraycopy(this.values, at + 1, this.values, at, this.size - at);
	}

	@Override
	public int size() {
		return (this.hashed != null) ? this.hashed.size() : this.size;
	}

	@Override
	public Set<Entry<String, JsonNode>> entrySet() {
		return (this.hashed != null) ? this.hashed.entrySet() : new Entries();
	}

	private final class Entries extends AbstractSet<Entry<String, JsonNode>> {

		@Override
		public Iterator<Entry<String, JsonNode>> iterator() {
			return new EntryIterator();
		}

		@Override
		public int size() {
			return MemberMap.this.size;
		}

	}

	private final class EntryIterator implements Iterator<Entry<String, JsonNode>> {

		private int next;

		@Override
		public boolean hasNext() {
			return this.next < MemberMap.this.size;
		}

		@Override
		public Entry<String, JsonNode> next() {
			if (!hasNext()) {
				throw new NoSuchElementException();
			}
			int at = this.next++;
			return new MemberEntry(MemberMap.this.names[at], MemberMap.this.values[at]);
		}

		@Override
		public void remove() {
			removeAt(--this.next);
		}

	}

	/** Writes through to the map. */
	private final class MemberEntry extends SimpleEntry<String, JsonNode> {

		private static final long serialVersionUID = 1L;

		private MemberEntry(String name, JsonNode value) {
			super(name, value);
		}

		@Override
		public JsonNode setValue(JsonNode value) {
			put(getKey(), value);
			return super.setValue(value);
		}

	}

}
