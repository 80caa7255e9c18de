package org.calciphylaxis.advisor.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The members of a JSON object, in the order they came, for reading. The objects of FHIR
 * are many, small and alike: without a hash table each they take a fraction of the
 * memory, and are found as fast.
 */
final class ShapedMembers extends AbstractMap<String, JsonNode> {

	private final ObjectShape shape;

	private final JsonNode[] values;

	/**
	 * @param values as many as the shape has names
	 */
	ShapedMembers(ObjectShape shape, JsonNode[] values) {
		this.shape = shape;
		this.values = values;
	}

	@Override
	public @Nullable JsonNode get(@Nullable Object name) {
		int at = this.shape.indexOf(name);
		return (at >= 0) ? this.values[at] : null;
	}

	@Override
	public boolean containsKey(@Nullable Object name) {
		return this.shape.indexOf(name) >= 0;
	}

	@Override
	public int size() {
		return this.values.length;
	}

	@Override
	public Set<Entry<String, JsonNode>> entrySet() {
		return new Entries();
	}

	private final class Entries extends AbstractSet<Entry<String, JsonNode>> {

		@Override
		public int size() {
			return ShapedMembers.this.values.length;
		}

		@Override
		public Iterator<Entry<String, JsonNode>> iterator() {
			return new Iterator<>() {

				private int at;

				@Override
				public boolean hasNext() {
					return this.at < size();
				}

				@Override
				public Entry<String, JsonNode> next() {
					if (!hasNext()) {
						throw new NoSuchElementException();
					}
					return new SimpleImmutableEntry<>(ShapedMembers.this.shape.name(this.at),
							ShapedMembers.this.values[this.at++]);
				}

			};
		}

	}

}
