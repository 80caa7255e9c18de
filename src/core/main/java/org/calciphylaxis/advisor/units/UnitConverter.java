package org.calciphylaxis.advisor.units;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.calciphylaxis.advisor.units.NormalizedValue.NotUsable;
import org.calciphylaxis.advisor.units.NormalizedValue.Usable;
import org.jspecify.annotations.Nullable;

/**
 * Brings charted numbers into the unit that the rules compare them in: by UCUM between
 * units of one kind, by the factors of {@link Analyte} between kinds. A unit that is not
 * known is never guessed. Immutable, so that no client can fill it; make one and share
 * it.
 */
public final class UnitConverter {

	private static final UnitConversion.Impossible NO_UNIT = new UnitConversion.Impossible("no unit");

	private static final UnitConversion.Impossible NOT_KNOWN = new UnitConversion.Impossible("unit not known");

	private static final UnitConversion.Impossible DOES_NOT_FIT = new UnitConversion.Impossible("unit does not fit");

	/** Powers of ten beyond which a number is no measurement, whatever the unit. */
	private static final int MAX_MAGNITUDE = 30;

	private final UcumUnits ucum = new UcumUnits();

	private final UnitSpellings spellings = new UnitSpellings();

	private final Map<Analyte, AnalyteUnits> scales = new EnumMap<>(Analyte.class);

	/** Reads the definitions of UCUM and works out the usual units: some 0.5 s. */
	public UnitConverter() {
		Map<String, CanonicalUnit> usual = new HashMap<>();
		this.spellings.usualCodes()
			.forEach((code) -> this.ucum.sizeOf(code).ifPresent((size) -> usual.put(code, size)));
		for (Analyte analyte : Analyte.values()) {
			this.scales.put(analyte, new AnalyteUnits(analyte, this.ucum, usual));
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
			return new NotUsable(analyte.plausible().reason(analyte.unit()));
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

	private UnitConversion conversion(Analyte analyte, @Nullable String unitCode, @Nullable String unitText) {
		UnitConversion way = NO_UNIT;
		if (unitCode != null && !unitCode.isBlank()) {
			way = conversion(analyte, unitCode);
		}
		if (way != NO_UNIT && way != NOT_KNOWN) {
			return way;
		}
		if (unitText != null && !unitText.isBlank()) {
			return conversion(analyte, unitText);
		}
		return (way == NO_UNIT && analyte.needsNoUnit()) ? Conversion.SAME : way;
	}

	private UnitConversion conversion(Analyte analyte, String spelling) {
		AnalyteUnits scale = Objects.requireNonNull(this.scales.get(analyte));
		UnitConversion usual = scale.fromUsual(spelling);
		if (usual != null) {
			return usual;
		}
		String code = this.spellings.codeOf(spelling).orElse(spelling);
		UnitConversion spelled = scale.fromUsual(code);
		if (spelled != null) {
			return spelled;
		}
		return this.ucum.sizeOf(code)
			.<UnitConversion>map((size) -> scale.from(size).orElse(DOES_NOT_FIT))
			.orElse(NOT_KNOWN);
	}

	private static boolean isOfSaneMagnitude(BigDecimal number) {
		return Math.abs((long) number.precision() - number.scale()) <= MAX_MAGNITUDE;
	}

}
