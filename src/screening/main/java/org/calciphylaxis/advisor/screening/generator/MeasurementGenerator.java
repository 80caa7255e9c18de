package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes results and vital signs, each chart around levels of its own. */
final class MeasurementGenerator {

	private static final String UCUM = "http://unitsofmeasure.org";

	private final ChartSheet sheet;

	private final Chance chance;

	private final Map<Measurement, Double> centers = new IdentityHashMap<>();

	MeasurementGenerator(ChartSheet sheet) {
		this.sheet = sheet;
		this.chance = sheet.chance();
	}

	/** One in fifty results cannot be used: no unit, no value, or only a bound. */
	void write(Measurement measurement, String category, LocalDate day) throws IOException {
		PatientProfile profile = this.sheet.profile();
		Measurement.Unit unit = measurement.units()
			.get((profile.habits().secondUnits() && measurement.units().size() > 1) ? 1 : 0);
		ObjectNode observation = this.sheet.resource("Observation", day);
		observation.put("status", "final");
		observation.putArray("category")
			.addObject()
			.putArray("coding")
			.addObject()
			.put("system", "http://terminology.hl7.org/CodeSystem/observation-category")
			.put("code", category);
		ChartSheet.concept(observation, "code", "http://loinc.org", unit.code(), unit.display())
			.put("text", this.chance.oneOf(measurement.text()));
		String time = this.sheet.at(day);
		observation.put("effectiveDateTime", time).put("issued", time);
		observation.putArray("performer")
			.addObject()
			.put("display", "Dialysis Laboratory " + this.chance.between(1, 9));
		BigDecimal value = rounded(this.chance.around(center(measurement), measurement.spread()), measurement, unit);
		double flaw = this.chance.share();
		if (flaw < 0.004) {
			ChartSheet.concept(observation, "dataAbsentReason",
					"http://terminology.hl7.org/CodeSystem/data-absent-reason", "error", "hemolyzed");
		}
		else {
			quantity(observation, "valueQuantity", value, unit, flaw < 0.015, flaw > 0.995);
		}
		if (!measurement.range().isEmpty()) {
			ObjectNode range = observation.putArray("referenceRange").addObject();
			quantity(range, "low", rounded(measurement.range().get(0), measurement, unit), unit, false, false);
			quantity(range, "high", rounded(measurement.range().get(1), measurement, unit), unit, false, false);
		}
		this.sheet.add(observation);
	}

	/** The level of this patient: that of a feature, or the usual one. */
	private double center(Measurement measurement) {
		return this.centers.computeIfAbsent(measurement,
				(each) -> this.chance.around(each.levels()
					.entrySet()
					.stream()
					.filter((level) -> this.sheet.profile().has(level.getKey()))
					.map(Map.Entry::getValue)
					.findFirst()
					.orElse(each.center()), each.spread() / 2));
	}

	private static BigDecimal rounded(double value, Measurement measurement, Measurement.Unit unit) {
		int digits = measurement.decimals() + (int) Math.max(0, Math.ceil(-Math.log10(unit.factor())));
		return BigDecimal.valueOf(value * unit.factor()).setScale(digits, RoundingMode.HALF_UP);
	}

	private static void quantity(ObjectNode parent, String member, BigDecimal value, Measurement.Unit unit,
			boolean withoutUnit, boolean bound) {
		ObjectNode quantity = parent.putObject(member).put("value", value);
		if (bound) {
			quantity.put("comparator", "<");
		}
		if (!withoutUnit) {
			quantity.put("unit", unit.unit()).put("system", UCUM).put("code", unit.unit());
		}
	}

}
