package org.calciphylaxis.advisor.smart.timeline;

import java.util.Comparator;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened, or went on for a while.
 *
 * @param lane the row it belongs to
 * @param label words of the chart in one line, or the title of an advice
 * @param group in our words what the label is one of ("calcium binder or supplement");
 * empty when the lane says it all
 * @param start the day it began, in the advisor's zone, as {@code 2026-11-22}; null when
 * the chart has no date
 * @param end the day it ended; null when it goes on, or took no time
 * @param state see {@link State}
 * @param count how many of the chart's entries this stands for, at least 1
 * @param reference the newest of the resources it came from ({@code Procedure/1}); empty
 * for advice
 */
public record TimelineEvent(Lane lane, String label, String group, @Nullable String start, @Nullable String end,
		State state, int count, String reference) {

	static final Comparator<TimelineEvent> ORDER = Comparator.comparing(TimelineEvent::lane)
		.thenComparing(TimelineEvent::start, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(TimelineEvent::reference);

	static @Nullable String day(@Nullable ChartTime time) {
		return (time != null) ? time.day().toString() : null;
	}

	/** ORDERED: asked for and not done. PAST: over, or a moment. ONGOING: goes on. */
	public enum State {

		ORDERED, PAST, ONGOING

	}

}
