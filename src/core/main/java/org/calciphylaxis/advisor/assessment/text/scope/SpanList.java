package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.RandomAccess;

/**
 * Spans in columns, since a text of megabytes has millions: a {@link Span} is made only
 * for those that are looked at.
 *
 * @param <T> kind of meaning
 */
final class SpanList<T> extends AbstractList<Span<T>> implements RandomAccess {

	private static final int CAPACITY = 2;

	private static final Object[] NO_MEANINGS = {};

	private static final int[] NO_PLACES = {};

	private Object[] meanings = NO_MEANINGS;

	/** Where each begins and ends, in turn. */
	private int[] places = NO_PLACES;

	private int size;

	void add(T meaning, int start, int end) {
		if (this.size == this.meanings.length) {
			int capacity = Math.max(CAPACITY, this.size * 2);
			this.meanings = Arrays.copyOf(this.meanings, capacity);
			this.places = Arrays.copyOf(this.places, capacity * 2);
		}
		put(this.size++, meaning, start, end);
	}

	/** Puts another in the place of the last one. */
	void replaceLast(T meaning, int start, int end) {
		put(this.size - 1, meaning, start, end);
	}

	private void put(int index, T meaning, int start, int end) {
		this.meanings[index] = meaning;
		this.places[index * 2] = start;
		this.places[index * 2 + 1] = end;
	}

	@SuppressWarnings("unchecked")
	T meaning(int index) {
		return (T) this.meanings[index];
	}

	int start(int index) {
		return this.places[index * 2];
	}

	int end(int index) {
		return this.places[index * 2 + 1];
	}

	@Override
	public Span<T> get(int index) {
		if (index >= this.size) {
			throw new IndexOutOfBoundsException(index);
		}
		return new Span<>(meaning(index), start(index), end(index));
	}

	@Override
	public int size() {
		return this.size;
	}

}
