package org.calciphylaxis.advisor.chart.resource;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a medication is taken: as its dosages bound it, else as its effective
 * period or the validity of its prescription does.
 *
 * @param started the earliest start of a dosage
 * @param ended the latest end of a dosage; none when one of them is open
 */
record MedicationPeriod(@Nullable ChartTime started, @Nullable ChartTime ended) {

	static MedicationPeriod read(LenientElement resource, List<LenientElement> dosages, ChartTimeReader calendar) {
		MedicationPeriod dosed = dosed(dosages, calendar);
		LenientElement dispense = resource.get("dispenseRequest");
		LenientElement validity = (dispense != null) ? dispense.get("validityPeriod") : null;
		LenientElement period = (validity != null) ? validity : resource.get("effectivePeriod");
		ChartTime start = calendar.start(period);
		if (start == null) {
			start = calendar.read(resource.text("effectiveDateTime"));
		}
		return new MedicationPeriod((dosed.started() != null) ? dosed.started() : start,
				(dosed.ended() != null) ? dosed.ended() : calendar.end(period));
	}

	private static MedicationPeriod dosed(List<LenientElement> dosages, ChartTimeReader calendar) {
		ChartTime started = null;
		ChartTime ended = null;
		boolean isOpen = false;
		for (LenientElement dosage : dosages) {
			LenientElement bounds = bounds(dosage);
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
		return new MedicationPeriod(started, isOpen ? null : ended);
	}

	private static @Nullable LenientElement bounds(LenientElement dosage) {
		LenientElement timing = dosage.get("timing");
		LenientElement repeat = (timing != null) ? timing.get("repeat") : null;
		return (repeat != null) ? repeat.get("boundsPeriod") : null;
	}

}
