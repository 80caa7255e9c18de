package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.calciphylaxis.advisor.units.NormalizedValue.NotUsable;
import org.calciphylaxis.advisor.units.NormalizedValue.Usable;
import org.calciphylaxis.advisor.units.UnitConversion.Impossible;
import org.calciphylaxis.advisor.units.UnitConversion.Linear;
import org.jspecify.annotations.Nullable;

/**
 * Brings charted numbers into the unit that the rules compare them in: by UCUM between
 * units of one kind, by the factors of {@link Analyte} between kinds. A unit that is not
 * known is never guessed. Each conversion is worked out once and cached, within bounds;
 * create one instance and share it.
 */
public final class UnitConverter {

	/** Powers of ten beyond which a number is no measurement, whatever the unit. */
	private static final int MAX_MAGNITUDE = 30;

	private final Map<Analyte, AnalyteUnits> analytes = new EnumMap<>(Analyte.class);

	public UnitConverter() {
		ClinicalUnits clinical = new ClinicalUnits();
		for (Analyte analyte : Analyte.values()) {
			this.analytes.put(analyte, new AnalyteUnits(analyte, clinical));
		}
	}

	/**
	 * The number in the analyte's own unit, which for laboratory values is the mass unit.
	 * Not rounded to the charted digits; calculated with 34.
	 * @param number as charted, of any size and length
	 * @param unitCode UCUM code as sent, or what stands in its place; null or blank when
	 * absent
	 * @param unitText the unit in words, looked at when there is no code or none that is
	 * known; null or blank when absent
	 * @return not usable without a unit (but for pure numbers), with one that is not
	 * known or of another kind, and when the value is not plausible
	 */
	public NormalizedValue inMassUnit(Analyte analyte, BigDecimal number, @Nullable String unitCode,
			@Nullable String unitText) {
		if (!isOfSaneMagnitude(number)) {
			return new NotUsable("number out of range");
		}
		NormalizedValue measured = conversion(analyte, unitCode, unitText).take(number);
		if (measured instanceof Usable usable && !analyte.plausible().holds(usable.value())) {
			return analyte.plausible().notUsable(analyte.unit());
		}
		return measured;
	}

	/**
	 * The way back, to show a threshold or a computed value beside one charted so.
	 * @param value in the analyte's own unit
	 * @return the value in {@link Analyte#otherUnit()}; empty when there is none
	 */
	public Optional<BigDecimal> inOtherUnit(Analyte analyte, BigDecimal value) {
		return analyte.equivalents().stream().findFirst().map((other) -> other.conversion().undo(value));
	}

	/** How many units were worked out so far, since they were not remembered. */
	public long resolvedUnits() {
		return this.analytes.values().stream().mapToLong(AnalyteUnits::resolved).sum();
	}

	private UnitConversion conversion(Analyte analyte, @Nullable String unitCode, @Nullable String unitText) {
		AnalyteUnits units = Objects.requireNonNull(this.analytes.get(analyte));
		UnitConversion way = Impossible.NO_UNIT;
		if (unitCode != null && !unitCode.isBlank()) {
			way = units.from(unitCode);
		}
		if (way != Impossible.NO_UNIT && way != Impossible.NOT_KNOWN) {
			return way;
		}
		if (unitText != null && !unitText.isBlank()) {
			return unitText.equals(unitCode) ? way : units.from(unitText);
		}
		return (way == Impossible.NO_UNIT && analyte.needsNoUnit()) ? Linear.SAME : way;
	}

	private static boolean isOfSaneMagnitude(BigDecimal number) {
		return Math.abs((long) number.precision() - number.scale()) <= MAX_MAGNITUDE;
	}

}
