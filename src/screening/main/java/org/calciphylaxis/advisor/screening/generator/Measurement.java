package org.calciphylaxis.advisor.screening.generator;

import java.util.List;
import java.util.Map;

/**
 * Something that a chart measures again and again.
 *
 * @param text the names that sites give it
 * @param every days between two of them
 * @param center the usual value, in the first unit
 * @param spread standard deviation of the value's logarithm within a chart
 * @param decimals digits after the point, in the first unit
 * @param range the reference range's two ends, in the first unit; empty for none
 * @param levels the usual value of patients who have a feature, by the feature
 * @param units how sites report it
 */
record Measurement(List<String> text, int every, double center, double spread, int decimals, List<Double> range,
		Map<String, Double> levels, List<Unit> units) {

	Measurement {
		range = List.copyOf(range);
		levels = (levels != null) ? Map.copyOf(levels) : Map.of();
	}

	/**
	 * One way to report it.
	 *
	 * @param code LOINC
	 * @param display the code's name
	 * @param unit UCUM
	 * @param factor from the first unit to this one
	 */
	record Unit(String code, String display, String unit, double factor) {

	}

}
