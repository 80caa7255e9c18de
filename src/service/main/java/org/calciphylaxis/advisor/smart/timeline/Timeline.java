package org.calciphylaxis.advisor.smart.timeline;

import java.util.List;

/**
 * One patient's course.
 *
 * @param events what happened, by lane and then by time; those without a date come last
 * @param series results over time, one per analyte, those without results left out
 */
public record Timeline(List<TimelineEvent> events, List<LabSeries> series) {

	public Timeline {
		events = List.copyOf(events);
		series = List.copyOf(series);
	}

}
