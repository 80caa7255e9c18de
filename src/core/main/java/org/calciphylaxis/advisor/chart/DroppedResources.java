package org.calciphylaxis.advisor.chart;

import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

/** How many resources of each kind were dropped, and why. */
class DroppedResources {

	private static final String LOSS = "some of them could not be read";

	private final Map<PrefetchKey, Map<DropReason, Integer>> counts = new EnumMap<>(PrefetchKey.class);

	void add(PrefetchKey key, DropReason reason) {
		add(key, reason, 1);
	}

	void add(PrefetchKey key, DropReason reason, int count) {
		if (count > 0) {
			this.counts.computeIfAbsent(key, (first) -> new EnumMap<>(DropReason.class))
				.merge(reason, count, Integer::sum);
		}
	}

	/**
	 * The availability with these losses counted. What was complete is so no longer when
	 * a resource was lost; one of another patient is no loss to this one.
	 */
	Map<PrefetchKey, DataAvailability> addedTo(Map<PrefetchKey, DataAvailability> availability) {
		Map<PrefetchKey, DataAvailability> all = new EnumMap<>(PrefetchKey.class);
		all.putAll(availability);
		this.counts.forEach((key, dropped) -> all.merge(key, with(DataAvailability.COMPLETE, dropped),
				(before, alone) -> with(before, dropped)));
		return all;
	}

	private static DataAvailability with(DataAvailability before, Map<DropReason, Integer> dropped) {
		boolean loses = before.state() == State.COMPLETE
				&& dropped.keySet().stream().anyMatch((reason) -> reason.isLoss() && !reason.isPartial());
		DataAvailability after = loses ? new DataAvailability(State.INCOMPLETE, LOSS, before.dropped()) : before;
		for (Map.Entry<DropReason, Integer> each : dropped.entrySet()) {
			after = after.withDropped(each.getKey(), each.getValue());
		}
		return after;
	}

}
