package org.calciphylaxis.advisor.units;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The units that one analyte can be reported in. Immutable. */
class AnalyteUnits {

	private final List<ConvertibleUnit> units = new ArrayList<>();

	private final Map<String, UnitConversion> usual;

	AnalyteUnits(Analyte analyte, UcumUnits ucum, Map<String, CanonicalUnit> usualUnits) {
		convertibleUnit(ucum, analyte.unit(), Conversion.SAME);
		analyte.equivalents()
			.forEach((equivalent) -> convertibleUnit(ucum, equivalent.unit(), equivalent.conversion()));
		Map<String, UnitConversion> ways = new HashMap<>();
		usualUnits.forEach((code, size) -> from(size).ifPresent((way) -> ways.put(code, way)));
		analyte.equivalents().forEach((equivalent) -> ways.put(equivalent.unit(), equivalent.conversion()));
		ways.put(analyte.unit(), Conversion.SAME);
		this.usual = Map.copyOf(ways);
	}

	/** The way from a unit that charts use often: one hash look-up. */
	@Nullable UnitConversion fromUsual(String code) {
		return this.usual.get(code);
	}

	/** The way from any unit that UCUM knows; empty when it is of another kind. */
	Optional<UnitConversion> from(CanonicalUnit unit) {
		return this.units.stream()
			.filter((mark) -> mark.size().kind().equals(unit.kind()))
			.<UnitConversion>map((mark) -> unit.to(mark.size()).then(mark.conversion()))
			.findFirst();
	}

	/** Pure numbers and degrees are no marks: nothing is proportional to them. */
	private void convertibleUnit(UcumUnits ucum, String unit, Conversion conversion) {
		if (conversion.isProportional()) {
			ucum.sizeOf(unit)
				.filter((size) -> !size.kind().isEmpty())
				.ifPresent((size) -> this.units.add(new ConvertibleUnit(size, conversion)));
		}
	}

	private record ConvertibleUnit(CanonicalUnit size, Conversion conversion) {

	}

}
