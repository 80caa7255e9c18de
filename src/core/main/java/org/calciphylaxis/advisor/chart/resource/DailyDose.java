package org.calciphylaxis.advisor.chart.resource;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jspecify.annotations.Nullable;

/**
 * The structured dose a day, in micrograms, when it is certain: one dosage that is not as
 * needed, a mass as dose, and a fixed frequency.
 */
final class DailyDose {

	private static final Map<String, String> MICROGRAMS = Map.ofEntries(Map.entry("ng", "0.001"), Map.entry("ug", "1"),
			Map.entry("mcg", "1"), Map.entry("\u00b5g", "1"), Map.entry("\u03bcg", "1"), Map.entry("microgram", "1"),
			Map.entry("micrograms", "1"), Map.entry("mg", "1000"), Map.entry("milligram", "1000"),
			Map.entry("milligrams", "1000"), Map.entry("g", "1000000"));

	private static final Map<String, String> HOURS = Map.of("h", "1", "d", "24", "wk", "168");

	/** Hours between two doses, by HL7 timing abbreviation. */
	private static final Map<String, String> INTERVALS = Map.ofEntries(Map.entry("QD", "24"), Map.entry("BID", "12"),
			Map.entry("TID", "8"), Map.entry("QID", "6"), Map.entry("QOD", "48"), Map.entry("Q4H", "4"),
			Map.entry("Q6H", "6"), Map.entry("Q8H", "8"), Map.entry("Q12H", "12"), Map.entry("AM", "24"),
			Map.entry("PM", "24"), Map.entry("BED", "24"), Map.entry("WK", "168"));

	private static final BigDecimal DAY = new BigDecimal("24");

	/** A rhythm without a frequency. */
	private static final Set<String> VAGUE = Set.of("dayOfWeek", "timeOfDay", "when");

	private DailyDose() {
	}

	/**
	 * Reads the dosages of one order or statement.
	 * @param dosages its {@code dosageInstruction} or {@code dosage} elements
	 * @return micrograms a day; null when they are not certain
	 */
	static @Nullable BigDecimal micrograms(List<LenientElement> dosages) {
		if (dosages.size() != 1) {
			return null;
		}
		LenientElement dosage = dosages.get(0);
		boolean asNeeded = dosage.has("asNeededCodeableConcept")
				|| (dosage.has("asNeededBoolean") && !"false".equals(dosage.text("asNeededBoolean")));
		BigDecimal dose = asNeeded ? null : dose(dosage);
		BigDecimal perDay = perDay(dosage.get("timing"));
		return (dose != null && perDay != null) ? dose.multiply(perDay, MathContext.DECIMAL64) : null;
	}

	/**
	 * Epic gives a dose as calculated, as administered and as ordered: the ordered one is
	 * meant, else the first. They are never added up.
	 */
	private static @Nullable BigDecimal dose(LenientElement dosage) {
		List<LenientElement> doses = dosage.all("doseAndRate");
		if (doses.isEmpty()) {
			return null;
		}
		LenientElement meant = doses.stream()
			.filter((each) -> each.codes("type").contains("ordered"))
			.findFirst()
			.orElse(doses.get(0));
		LenientElement quantity = meant.get("doseQuantity");
		return (quantity != null) ? micrograms(quantity) : null;
	}

	private static @Nullable BigDecimal micrograms(LenientElement quantity) {
		String unit = quantity.has("code") ? quantity.text("code") : quantity.text("unit");
		BigDecimal value = number(quantity, "value");
		if (value == null || quantity.has("comparator") || unit == null) {
			return null;
		}
		String factor = MICROGRAMS.get(unit.toLowerCase(Locale.ROOT));
		return (factor != null) ? value.multiply(new BigDecimal(factor), MathContext.DECIMAL64) : null;
	}

	private static @Nullable BigDecimal perDay(@Nullable LenientElement timing) {
		if (timing == null) {
			return null;
		}
		LenientElement repeat = timing.get("repeat");
		if (repeat != null && (repeat.has("period") || repeat.has("frequency") || repeat.has("periodUnit"))) {
			return perRepeat(repeat);
		}
		if (repeat != null && VAGUE.stream().anyMatch(repeat::has)) {
			return null;
		}
		return timing.codes("code")
			.stream()
			.map((code) -> INTERVALS.get(code.toUpperCase(Locale.ROOT)))
			.filter(Objects::nonNull)
			.findFirst()
			.map((hours) -> DAY.divide(new BigDecimal(hours), MathContext.DECIMAL64))
			.orElse(null);
	}

	private static @Nullable BigDecimal perRepeat(LenientElement repeat) {
		String unit = repeat.text("periodUnit");
		String hours = (unit != null) ? HOURS.get(unit) : null;
		BigDecimal period = number(repeat, "period");
		BigDecimal frequency = repeat.has("frequency") ? number(repeat, "frequency") : BigDecimal.ONE;
		JsonNode when = repeat.node().path("when");
		boolean isVague = repeat.has("frequencyMax") || repeat.has("periodMax") || repeat.has("dayOfWeek")
				|| repeat.has("timeOfDay") || when.size() > 1;
		if (hours == null || isVague || period == null || period.signum() <= 0 || frequency == null
				|| frequency.signum() <= 0) {
			return null;
		}
		BigDecimal interval = period.multiply(new BigDecimal(hours), MathContext.DECIMAL64);
		return DAY.multiply(frequency).divide(interval, MathContext.DECIMAL64);
	}

	/** A number; null when the member is absent or no JSON number. */
	private static @Nullable BigDecimal number(LenientElement element, String member) {
		JsonNode value = element.node().get(member);
		return (value != null && value.isNumber()) ? value.decimalValue() : null;
	}

}
