package org.calciphylaxis.advisor.chart;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.Availability.State;
import org.calciphylaxis.advisor.assessment.facts.DataKey;

/** How many resources of each kind were dropped, and why. */
class Losses {

	private final Map<DataKey, Integer> unreadable = new EnumMap<>(DataKey.class);

	private final Map<DataKey, Integer> foreign = new EnumMap<>(DataKey.class);

	void unreadable(DataKey key) {
		this.unreadable.merge(key, 1, Integer::sum);
	}

	void foreign(DataKey key) {
		this.foreign.merge(key, 1, Integer::sum);
	}

	/**
	 * The availability with these losses counted. What was complete is so no longer when
	 * a resource could not be read; one of another patient is no loss to this one.
	 */
	Map<DataKey, Availability> addedTo(Map<DataKey, Availability> availability) {
		Map<DataKey, Availability> all = new EnumMap<>(DataKey.class);
		all.putAll(availability);
		this.unreadable.forEach((key, count) -> {
			Availability before = all.getOrDefault(key, Availability.COMPLETE);
			boolean wasComplete = before.state() == State.COMPLETE;
			all.put(key,
					new Availability(wasComplete ? State.INCOMPLETE : before.state(),
							wasComplete ? "some of them could not be read" : before.reason(),
							before.unreadable() + count, before.foreign()));
		});
		this.foreign.forEach((key, count) -> {
			Availability before = all.getOrDefault(key, Availability.COMPLETE);
			all.put(key,
					new Availability(before.state(), before.reason(), before.unreadable(), before.foreign() + count));
		});
		return all;
	}

}
