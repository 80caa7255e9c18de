package org.calciphylaxis.advisor.chart.resource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.QuantityReader;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a medication is taken: as its dosages bound it, else as its effective
 * period or the validity of its prescription does. Durations are days, begun ones
 * included.
 *
 * @param started the earliest start of a dosage
 * @param ended the latest end of a dosage; none when one of them is open
 */
record MedicationPeriod(@Nullable ChartTime started, @Nullable ChartTime ended) {

	private static final String BOUNDS = "boundsPeriod";

	private static final String VALIDITY = "validityPeriod";

	private static final String EFFECTIVE = "effectivePeriod";

	/** Longer than any prescription lasts. */
	private static final BigDecimal MAX_DAYS = new BigDecimal(36_525);

	/** Days by UCUM code, and by the unit as systems write it. */
	private static final Map<String, BigDecimal> DAYS = Map.ofEntries(days("h", 1, 24), days("d", 1, 1),
			days("wk", 7, 1), days("mo", 30, 1), days("a", 365, 1), days("hour", 1, 24), days("hours", 1, 24),
			days("day", 1, 1), days("days", 1, 1), days("week", 7, 1), days("weeks", 7, 1), days("month", 30, 1),
			days("months", 30, 1), days("year", 365, 1), days("years", 365, 1));

	/**
	 * @param authored from when a dosage counts that says how long it is taken, but not
	 * since when
	 */
	static MedicationPeriod read(LenientElement resource, List<LenientElement> dosages, @Nullable ChartTime authored,
			ChartTimeReader times) {
		MedicationPeriod dosed = dosed(dosages, authored, times);
		MedicationPeriod stated = stated(resource, times);
		return new MedicationPeriod((dosed.started() != null) ? dosed.started() : stated.started(),
				(dosed.ended() != null) ? dosed.ended() : stated.ended());
	}

	private static MedicationPeriod stated(LenientElement resource, ChartTimeReader times) {
		LenientElement dispense = resource.get("dispenseRequest");
		if (dispense != null && dispense.has(VALIDITY)) {
			return period(dispense, VALIDITY, times);
		}
		MedicationPeriod period = period(resource, resource.has(VALIDITY) ? VALIDITY : EFFECTIVE, times);
		ChartTime start = (period.started() != null) ? period.started() : times.read(resource, "effectiveDateTime");
		return new MedicationPeriod(start, period.ended());
	}

	private static MedicationPeriod period(LenientElement element, String member, ChartTimeReader times) {
		return new MedicationPeriod(times.start(element, member), times.end(element, member));
	}

	private static MedicationPeriod dosed(List<LenientElement> dosages, @Nullable ChartTime authored,
			ChartTimeReader times) {
		ChartTime started = null;
		ChartTime ended = null;
		boolean isOpen = false;
		for (LenientElement dosage : dosages) {
			MedicationPeriod bounds = bounds(dosage, authored, times);
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

	private static MedicationPeriod bounds(LenientElement dosage, @Nullable ChartTime authored, ChartTimeReader times) {
		LenientElement timing = dosage.get("timing");
		LenientElement repeat = (timing != null) ? timing.get("repeat") : null;
		if (repeat == null) {
			return new MedicationPeriod(null, null);
		}
		if (repeat.has(BOUNDS)) {
			return period(repeat, BOUNDS, times);
		}
		LenientElement range = repeat.get("boundsRange");
		Optional<Long> days = daysOf(repeat.get("boundsDuration"))
			.or(() -> daysOf((range != null) ? range.get("high") : null));
		return new MedicationPeriod(null, (authored != null) ? days.map(authored::plusDays).orElse(null) : null);
	}

	private static Map.Entry<String, BigDecimal> days(String unit, int days, int parts) {
		return Map.entry(unit, new BigDecimal(days).divide(new BigDecimal(parts), MathContext.DECIMAL64));
	}

	/** Empty when its number or unit cannot be read, or it is bounded by a comparator. */
	static Optional<Long> daysOf(@Nullable LenientElement duration) {
		if (duration == null || duration.has("comparator")) {
			return Optional.empty();
		}
		BigDecimal value = QuantityReader.number(duration, "value");
		String unit = duration.has("code") ? duration.text("code") : duration.text("unit");
		BigDecimal days = (unit != null) ? DAYS.get(unit.toLowerCase(Locale.ROOT)) : null;
		if (value == null || days == null || value.signum() <= 0) {
			return Optional.empty();
		}
		return Optional.of(value.multiply(days).min(MAX_DAYS).setScale(0, RoundingMode.CEILING).longValue());
	}

	/**
	 * Until when the supply of an order lasts: {@code expectedSupplyDuration}, once and
	 * for each repeat that is allowed.
	 * @return null when it is not authored or says no duration
	 */
	static @Nullable ChartTime supplyEnd(LenientElement order, @Nullable ChartTime authored) {
		LenientElement dispense = order.get("dispenseRequest");
		if (dispense == null || authored == null) {
			return null;
		}
		BigDecimal repeats = QuantityReader.number(dispense, "numberOfRepeatsAllowed");
		BigDecimal fills = (repeats != null && repeats.signum() > 0) ? repeats.add(BigDecimal.ONE) : BigDecimal.ONE;
		return daysOf(dispense.get("expectedSupplyDuration"))
			.map((days) -> fills.multiply(BigDecimal.valueOf(days)).min(MAX_DAYS).longValue())
			.map(authored::plusDays)
			.orElse(null);
	}

}
