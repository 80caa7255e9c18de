package org.calciphylaxis.advisor.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.Dosage.DosageDoseAndRateComponent;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing;
import org.hl7.fhir.r4.model.Timing.TimingRepeatComponent;
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

	private DailyDose() {
	}

	static @Nullable BigDecimal micrograms(List<Dosage> dosages) {
		if (dosages.size() != 1) {
			return null;
		}
		Dosage dosage = dosages.get(0);
		if (dosage.hasAsNeeded()
				&& !(dosage.hasAsNeededBooleanType() && !dosage.getAsNeededBooleanType().booleanValue())) {
			return null;
		}
		BigDecimal dose = dose(dosage);
		BigDecimal perDay = perDay(dosage.getTiming());
		return (dose != null && perDay != null) ? dose.multiply(perDay, MathContext.DECIMAL64) : null;
	}

	/**
	 * Epic gives a dose as calculated, as administered and as ordered: the ordered one is
	 * meant, else the first. They are never added up.
	 */
	private static @Nullable BigDecimal dose(Dosage dosage) {
		List<DosageDoseAndRateComponent> doses = dosage.getDoseAndRate();
		if (doses.isEmpty()) {
			return null;
		}
		DosageDoseAndRateComponent meant = doses.stream()
			.filter((each) -> each.getType().getCoding().stream().anyMatch((type) -> "ordered".equals(type.getCode())))
			.findFirst()
			.orElse(doses.get(0));
		return (meant.getDose() instanceof Quantity quantity) ? micrograms(quantity) : null;
	}

	private static @Nullable BigDecimal micrograms(Quantity quantity) {
		String unit = quantity.hasCode() ? quantity.getCode() : quantity.getUnit();
		if (!quantity.hasValue() || quantity.hasComparatorElement() || unit == null) {
			return null;
		}
		String factor = MICROGRAMS.get(unit.strip().toLowerCase(Locale.ROOT));
		return (factor != null) ? quantity.getValue().multiply(new BigDecimal(factor), MathContext.DECIMAL64) : null;
	}

	private static @Nullable BigDecimal perDay(Timing timing) {
		TimingRepeatComponent repeat = timing.getRepeat();
		if (repeat.hasPeriodElement() || repeat.hasFrequencyElement() || repeat.hasPeriodUnitElement()) {
			return perDay(repeat);
		}
		if (repeat.hasDayOfWeek() || repeat.hasTimeOfDay() || repeat.hasWhen()) {
			return null;
		}
		return timing.getCode()
			.getCoding()
			.stream()
			.filter((coding) -> coding.hasCode() && INTERVALS.containsKey(coding.getCode()))
			.findFirst()
			.map((coding) -> DAY.divide(new BigDecimal(INTERVALS.get(coding.getCode())), MathContext.DECIMAL64))
			.orElse(null);
	}

	private static @Nullable BigDecimal perDay(TimingRepeatComponent repeat) {
		String hours = HOURS.get(String.valueOf(repeat.getPeriodUnitElement().getValueAsString()));
		boolean isVague = repeat.hasFrequencyMax() || repeat.hasPeriodMax() || repeat.hasDayOfWeek()
				|| repeat.hasTimeOfDay() || repeat.getWhen().size() > 1;
		if (hours == null || isVague || !repeat.hasPeriod() || repeat.getPeriod().signum() <= 0) {
			return null;
		}
		int frequency = repeat.hasFrequency() ? repeat.getFrequency() : 1;
		BigDecimal interval = repeat.getPeriod().multiply(new BigDecimal(hours), MathContext.DECIMAL64);
		return (frequency > 0) ? DAY.multiply(BigDecimal.valueOf(frequency)).divide(interval, MathContext.DECIMAL64)
				: null;
	}

}
