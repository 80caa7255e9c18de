package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one kind: as many as the limits allow, newest first, undated last, then by
 * reference, so that the order in which an EHR sends resources changes nothing.
 *
 * @param <T> the kind
 */
final class FactList<T> {

	private static final int CONCEPTS = Concept.values().length;

	private final Function<T, @Nullable ChartTime> time;

	private final Function<T, Set<Concept>> concepts;

	private final Comparator<Item<T>> newestFirst;

	private final List<Item<T>> items = new ArrayList<>();

	FactList(Function<T, @Nullable ChartTime> time, Function<T, String> reference, Function<T, Set<Concept>> concepts) {
		this.time = time;
		this.concepts = concepts;
		this.newestFirst = Comparator
			.comparing((Item<T> item) -> time.apply(item.fact()), Comparator.nullsLast(Comparator.reverseOrder()))
			.thenComparing((item) -> reference.apply(item.fact()));
	}

	void add(PrefetchKey key, T fact) {
		this.items.add(new Item<>(key, fact));
	}

	/**
	 * The newest facts of each key and of each concept, and the earliest of each concept,
	 * since it tells how long something has gone on. The others are counted as dropped.
	 */
	List<T> within(ReadingLimits limits, DroppedResources dropped) {
		this.items.sort(this.newestFirst);
		if (this.items.size() <= limits.perKey() && isWithin(limits.perConcept())) {
			return this.items.stream().map(Item::fact).toList();
		}
		Set<Item<T>> earliest = (this.items.size() > limits.perConcept()) ? earliest() : Set.of();
		Map<PrefetchKey, Integer> ofKey = new EnumMap<>(PrefetchKey.class);
		int[] ofConcept = new int[CONCEPTS];
		List<T> kept = new ArrayList<>(this.items.size());
		for (Item<T> item : this.items) {
			Set<Concept> known = this.concepts.apply(item.fact());
			boolean isWithin = ofKey.getOrDefault(item.key(), 0) < limits.perKey()
					&& (known.isEmpty() || isAnyBelow(known, ofConcept, limits.perConcept()));
			if (isWithin || earliest.contains(item)) {
				kept.add(item.fact());
				ofKey.merge(item.key(), 1, Integer::sum);
				known.forEach((concept) -> ofConcept[concept.ordinal()]++);
			}
			else {
				dropped.add(item.key(), DropReason.OVER_LIMIT);
			}
		}
		return kept;
	}

	/** Whether no concept has more facts than that. */
	private boolean isWithin(int perConcept) {
		if (this.items.size() <= perConcept) {
			return true;
		}
		int[] ofConcept = new int[CONCEPTS];
		for (Item<T> item : this.items) {
			for (Concept concept : this.concepts.apply(item.fact())) {
				if (++ofConcept[concept.ordinal()] > perConcept) {
					return false;
				}
			}
		}
		return true;
	}

	private static boolean isAnyBelow(Set<Concept> concepts, int[] ofConcept, int limit) {
		for (Concept concept : concepts) {
			if (ofConcept[concept.ordinal()] < limit) {
				return true;
			}
		}
		return false;
	}

	private Set<Item<T>> earliest() {
		Set<Item<T>> earliest = Collections.newSetFromMap(new IdentityHashMap<>());
		Set<Concept> seen = EnumSet.noneOf(Concept.class);
		for (int at = this.items.size() - 1; at >= 0; at--) {
			Item<T> item = this.items.get(at);
			if (this.time.apply(item.fact()) != null && seen.addAll(this.concepts.apply(item.fact()))) {
				earliest.add(item);
			}
		}
		return earliest;
	}

	private record Item<T>(PrefetchKey key, T fact) {
	}

}
