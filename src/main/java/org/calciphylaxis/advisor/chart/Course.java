package org.calciphylaxis.advisor.chart;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a medication is taken: as its dosages bound it, else as its effective
 * period or the validity of its prescription does.
 *
 * @param started the earliest start of a dosage
 * @param ended the latest end of a dosage; none when one of them is open
 */
record Course(@Nullable ChartTime started, @Nullable ChartTime ended) {

	static Course of(Element resource, List<Element> dosages, ChartCalendar calendar) {
		Course dosed = dosed(dosages, calendar);
		Element dispense = resource.get("dispenseRequest");
		Element validity = (dispense != null) ? dispense.get("validityPeriod") : null;
		Element period = (validity != null) ? validity : resource.get("effectivePeriod");
		ChartTime start = calendar.start(period);
		if (start == null) {
			start = calendar.read(resource.text("effectiveDateTime"));
		}
		return new Course((dosed.started() != null) ? dosed.started() : start,
				(dosed.ended() != null) ? dosed.ended() : calendar.end(period));
	}

	private static Course dosed(List<Element> dosages, ChartCalendar calendar) {
		ChartTime started = null;
		ChartTime ended = null;
		boolean isOpen = false;
		for (Element dosage : dosages) {
			Element bounds = bounds(dosage);
			ChartTime start = calendar.start(bounds);
			ChartTime end = calendar.end(bounds);
			if (start != null && (started == null || start.compareTo(started) < 0)) {
				started = start;
			}
			if (end != null && (ended == null || end.compareTo(ended) > 0)) {
				ended = end;
			}
			isOpen |= end == null;
		}
		return new Course(started, isOpen ? null : ended);
	}

	private static @Nullable Element bounds(Element dosage) {
		Element timing = dosage.get("timing");
		Element repeat = (timing != null) ? timing.get("repeat") : null;
		return (repeat != null) ? repeat.get("boundsPeriod") : null;
	}

}
