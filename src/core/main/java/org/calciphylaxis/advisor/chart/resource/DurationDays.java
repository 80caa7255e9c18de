package org.calciphylaxis.advisor.chart.resource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.NumberReader;
import org.jspecify.annotations.Nullable;

/** FHIR Durations as days, begun ones included, and what is counted by them. */
final class DurationDays {

	/** Longer than any prescription lasts. */
	private static final BigDecimal MAX_DAYS = new BigDecimal(36_525);

	/** Days by UCUM code, and by the unit as systems write it. */
	private static final Map<String, BigDecimal> DAYS = Map.ofEntries(days("h", 1, 24), days("d", 1, 1),
			days("wk", 7, 1), days("mo", 30, 1), days("a", 365, 1), days("hour", 1, 24), days("hours", 1, 24),
			days("day", 1, 1), days("days", 1, 1), days("week", 7, 1), days("weeks", 7, 1), days("month", 30, 1),
			days("months", 30, 1), days("year", 365, 1), days("years", 365, 1));

	private DurationDays() {
	}

	private static Map.Entry<String, BigDecimal> days(String unit, int days, int parts) {
		return Map.entry(unit, new BigDecimal(days).divide(new BigDecimal(parts), MathContext.DECIMAL64));
	}

	/** Empty when its number or unit cannot be read, or it is bounded by a comparator. */
	static Optional<Long> of(@Nullable LenientElement duration) {
		if (duration == null || duration.has("comparator")) {
			return Optional.empty();
		}
		BigDecimal value = NumberReader.read(duration, "value");
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
		BigDecimal repeats = NumberReader.read(dispense, "numberOfRepeatsAllowed");
		BigDecimal fills = (repeats != null && repeats.signum() > 0) ? repeats.add(BigDecimal.ONE) : BigDecimal.ONE;
		return of(dispense.get("expectedSupplyDuration"))
			.map((days) -> fills.multiply(BigDecimal.valueOf(days)).min(MAX_DAYS).longValue())
			.map(authored::plusDays)
			.orElse(null);
	}

}
