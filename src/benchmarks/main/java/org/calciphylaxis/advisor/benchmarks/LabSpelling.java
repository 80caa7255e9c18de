package org.calciphylaxis.advisor.benchmarks;

/**
 * How a laboratory reports one of its tests.
 *
 * @param code LOINC
 * @param display name of the test
 * @param unit as it is written
 * @param coded whether the unit is sent as UCUM code too
 * @param low lowest value of the made-up patient
 * @param high highest value
 */
record LabSpelling(String code, String display, String unit, boolean coded, double low, double high) {

	static LabSpelling ucum(String code, String display, String unit, double low, double high) {
		return new LabSpelling(code, display, unit, true, low, high);
	}

	static LabSpelling text(String code, String display, String unit, double low, double high) {
		return new LabSpelling(code, display, unit, false, low, high);
	}

	/** A value between the bounds with two decimals, the same for the same number. */
	double value(int number) {
		double share = (number * 7919 % 101) / 100.0;
		return Math.round((this.low + share * (this.high - this.low)) * 100) / 100.0;
	}

}
