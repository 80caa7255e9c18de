package org.calciphylaxis.advisor.prefetch;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, in the order they came. The objects of FHIR are many and
 * small: side by side in arrays they take a fraction of the memory of a hash table, and
 * are found as fast. An object with many members becomes a hash table.
 */
final class Members extends AbstractMap<String, JsonNode> {

	private static final int FEW = 16;

	private int[] hashes = new int[4];

	private String[] names = new String[4];

	private JsonNode[] values = new JsonNode[4];

	private int size;

	private @Nullable Map<String, JsonNode> many;

	@Override
	public @Nullable JsonNode get(@Nullable Object name) {
		if (this.many != null) {
			return this.many.get(name);
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
		if (this.many != null) {
			return this.many.put(name, value);
		}
		int at = indexOf(name);
		if (at >= 0) {
			JsonNode before = this.values[at];
			this.values[at] = value;
			return before;
		}
		if (this.size == FEW) {
			this.many = new LinkedHashMap<>(this);
			return this.many.put(name, value);
		}
		if (this.size == this.names.length) {
			this.hashes = Arrays.copyOf(this.hashes, this.size * 2);
			this.names = Arrays.copyOf(this.names, this.size * 2);
			this.values = Arrays.copyOf(this.values, this.size * 2);
		}
		this.hashes[this.size] = name.hashCode();
		this.names[this.size] = name;
		this.values[this.size++] = value;
		return null;
	}

	private int indexOf(@Nullable Object name) {
		int hash = Objects.hashCode(name);
		for (int at = 0; at < this.size; at++) {
			if (this.hashes[at] == hash && this.names[at].equals(name)) {
				return at;
			}
		}
		return -1;
	}

	@Override
	public int size() {
		return (this.many != null) ? this.many.size() : this.size;
	}

	@Override
	public Set<Entry<String, JsonNode>> entrySet() {
		return (this.many != null) ? this.many.entrySet() : new Few();
	}

	/** The entries while they are few; they cannot be removed. */
	private final class Few extends AbstractSet<Entry<String, JsonNode>> {

		@Override
		public int size() {
			return Members.this.size;
		}

		@Override
		public Iterator<Entry<String, JsonNode>> iterator() {
			return new Iterator<>() {

				private int at;

				@Override
				public boolean hasNext() {
					return this.at < Members.this.size;
				}

				@Override
				public Entry<String, JsonNode> next() {
					if (!hasNext()) {
						throw new NoSuchElementException();
					}
					return new SimpleImmutableEntry<>(Members.this.names[this.at], Members.this.values[this.at++]);
				}

			};
		}

	}

}
