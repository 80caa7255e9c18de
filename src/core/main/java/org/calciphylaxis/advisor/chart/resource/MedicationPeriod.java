package org.calciphylaxis.advisor.chart.resource;

import java.util.List;
import java.util.Optional;

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

	private static final String BOUNDS = "boundsPeriod";

	private static final String VALIDITY = "validityPeriod";

	private static final String EFFECTIVE = "effectivePeriod";

	/**
	 * @param authored from when a dosage counts that says how long it is taken, but not
	 * since when
	 */
	static MedicationPeriod read(LenientElement resource, List<LenientElement> dosages, @Nullable ChartTime authored,
			ChartTimeReader calendar) {
		MedicationPeriod dosed = dosed(dosages, authored, calendar);
		MedicationPeriod stated = stated(resource, calendar);
		return new MedicationPeriod((dosed.started() != null) ? dosed.started() : stated.started(),
				(dosed.ended() != null) ? dosed.ended() : stated.ended());
	}

	private static MedicationPeriod stated(LenientElement resource, ChartTimeReader calendar) {
		LenientElement dispense = resource.get("dispenseRequest");
		if (dispense != null && dispense.has(VALIDITY)) {
			return period(dispense, VALIDITY, calendar);
		}
		MedicationPeriod period = period(resource, resource.has(VALIDITY) ? VALIDITY : EFFECTIVE, calendar);
		ChartTime start = (period.started() != null) ? period.started() : calendar.read(resource, "effectiveDateTime");
		return new MedicationPeriod(start, period.ended());
	}

	private static MedicationPeriod period(LenientElement element, String member, ChartTimeReader calendar) {
		return new MedicationPeriod(calendar.start(element, member), calendar.end(element, member));
	}

	private static MedicationPeriod dosed(List<LenientElement> dosages, @Nullable ChartTime authored,
			ChartTimeReader calendar) {
		ChartTime started = null;
		ChartTime ended = null;
		boolean isOpen = false;
		for (LenientElement dosage : dosages) {
			MedicationPeriod bounds = bounds(dosage, authored, calendar);
			ChartTime start = bounds.started();
			ChartTime end = bounds.ended();
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

	private static MedicationPeriod bounds(LenientElement dosage, @Nullable ChartTime authored,
			ChartTimeReader calendar) {
		LenientElement timing = dosage.get("timing");
		LenientElement repeat = (timing != null) ? timing.get("repeat") : null;
		if (repeat == null) {
			return new MedicationPeriod(null, null);
		}
		if (repeat.has(BOUNDS)) {
			return period(repeat, BOUNDS, calendar);
		}
		LenientElement range = repeat.get("boundsRange");
		Optional<Long> days = DurationDays.of(repeat.get("boundsDuration"))
			.or(() -> DurationDays.of((range != null) ? range.get("high") : null));
		return new MedicationPeriod(null, (authored != null) ? days.map(authored::plusDays).orElse(null) : null);
	}

}
