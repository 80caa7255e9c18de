package org.calciphylaxis.advisor.screening.report;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How often each of some keys was counted.
 *
 * @param <K> the key; its order breaks ties
 */
final class Counter<K extends Comparable<K> & Serializable> implements Serializable {

	private static final long serialVersionUID = 1L;

	private final TreeMap<K, Long> counts = new TreeMap<>();

	void add(K key) {
		this.counts.merge(key, 1L, Long::sum);
	}

	void merge(Counter<K> other) {
		other.counts.forEach((key, count) -> this.counts.merge(key, count, Long::sum));
	}

	long of(K key) {
		return this.counts.getOrDefault(key, 0L);
	}

	/** All of them together. */
	long total() {
		return this.counts.values().stream().mapToLong(Long::longValue).sum();
	}

	/** In the order of the keys. */
	List<K> keys() {
		return List.copyOf(this.counts.keySet());
	}

	/** The most frequent first. */
	List<K> keysByCount() {
		return this.counts.entrySet()
			.stream()
			.sorted(Map.Entry.<K, Long>comparingByValue(Comparator.reverseOrder()))
			.map(Map.Entry::getKey)
			.toList();
	}

}
