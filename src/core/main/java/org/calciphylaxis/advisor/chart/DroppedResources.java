package org.calciphylaxis.advisor.chart;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

/** How many resources of each kind were dropped, and why. */
class DroppedResources {

	private final Map<PrefetchKey, Integer> unreadable = new EnumMap<>(PrefetchKey.class);

	private final Map<PrefetchKey, Integer> foreign = new EnumMap<>(PrefetchKey.class);

	void unreadable(PrefetchKey key) {
		this.unreadable.merge(key, 1, Integer::sum);
	}

	void foreign(PrefetchKey key) {
		this.foreign.merge(key, 1, Integer::sum);
	}

	/**
	 * The availability with these losses counted. What was complete is so no longer when
	 * a resource could not be read; one of another patient is no loss to this one.
	 */
	Map<PrefetchKey, DataAvailability> addedTo(Map<PrefetchKey, DataAvailability> availability) {
		Map<PrefetchKey, DataAvailability> all = new EnumMap<>(PrefetchKey.class);
		all.putAll(availability);
		this.unreadable.forEach((key, count) -> {
			DataAvailability before = all.getOrDefault(key, DataAvailability.COMPLETE);
			boolean wasComplete = before.state() == State.COMPLETE;
			all.put(key,
					new DataAvailability(wasComplete ? State.INCOMPLETE : before.state(),
							wasComplete ? "some of them could not be read" : before.reason(),
							before.unreadable() + count, before.foreign()));
		});
		this.foreign.forEach((key, count) -> {
			DataAvailability before = all.getOrDefault(key, DataAvailability.COMPLETE);
			all.put(key, new DataAvailability(before.state(), before.reason(), before.unreadable(),
					before.foreign() + count));
		});
		return all;
	}

}
