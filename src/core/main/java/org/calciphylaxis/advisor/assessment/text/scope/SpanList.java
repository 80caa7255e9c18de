package org.calciphylaxis.advisor.assessment.text.scope;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.RandomAccess;

/**
 * Spans in columns, since a text of megabytes has millions: a {@link Span} is made only
 * for those that are looked at.
 *
 * @param <T> kind of meaning
 */
final class SpanList<T> extends AbstractList<Span<T>> implements RandomAccess {

	private static final int CAPACITY = 2;

	/** From here on by half, since what is moved is left behind as garbage. */
	private static final int DOUBLED_UP_TO = 1024;

	private static final Object[] NO_MEANINGS = {};

	private static final int[] NO_PLACES = {};

	private Object[] meanings = NO_MEANINGS;

	/** Where each begins and ends, in turn. */
	private int[] places = NO_PLACES;

	private int size;

	void add(T meaning, int start, int end) {
		if (this.size == this.meanings.length) {
			int more = (this.size < DOUBLED_UP_TO) ? this.size : this.size / 2;
			int capacity = Math.max(CAPACITY, this.size + more);
			this.meanings = Arrays.copyOf(this.meanings, capacity);
			this.places = Arrays.copyOf(this.places, capacity * 2);
		}
		put(this.size++, meaning, start, end);
	}

	/** Whether each begins behind the end of the one before. */
	boolean areApart() {
		for (int at = 1; at < this.size; at++) {
			if (start(at) < end(at - 1)) {
				return false;
			}
		}
		return true;
	}

	/** Puts another in the place of the last one. */
	void replaceLast(T meaning, int start, int end) {
		put(this.size - 1, meaning, start, end);
	}

	/** Removes those that begin with one of the words. */
	void removeThoseAt(BitSet words) {
		int kept = 0;
		for (int at = 0; at < this.size; at++) {
			if (!words.get(start(at))) {
				put(kept++, meaning(at), start(at), end(at));
			}
		}
		this.size = kept;
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
