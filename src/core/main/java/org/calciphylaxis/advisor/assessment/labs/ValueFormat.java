package org.calciphylaxis.advisor.assessment.labs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.units.Analyte;

/** How a number is shown to a clinician: as charted, the converted value in brackets. */
public final class ValueFormat {

	private static final Map<Bound, String> SIGNS = Map.of(Bound.EXACT, "", Bound.LESS, "< ", Bound.LESS_OR_EQUAL,
			"<= ", Bound.GREATER, "> ", Bound.GREATER_OR_EQUAL, ">= ");

	private static final int MAX_NUMBER_LENGTH = 20;

	private static final double DAYS_OF_A_YEAR = 365.25;

	private ValueFormat() {
	}

	/**
	 * Value and unit as charted; in brackets the value in the analyte's unit, when that
	 * differs.
	 */
	static String asCharted(Analyte analyte, Quantity quantity, BigDecimal value) {
		String charted = charted(quantity);
		boolean sameNumber = value.compareTo(quantity.number()) == 0;
		return sameNumber ? charted : charted + " (" + SIGNS.get(quantity.comparator()) + rounded(analyte, value) + " "
				+ unit(analyte) + ")";
	}

	/** Value and unit as charted. */
	static String charted(Quantity quantity) {
		String unit = (quantity.unitText() != null) ? quantity.unitText() : quantity.unitCode();
		return SIGNS.get(quantity.comparator()) + number(quantity.number()) + ((unit != null) ? " " + unit : "");
	}

	/** A computed value with the analyte's unit. */
	public static String computed(Analyte analyte, BigDecimal value) {
		return rounded(analyte, value) + " " + unit(analyte);
	}

	/** The value without needless digits: whole from 100 on, else with one digit. */
	public static String rounded(Analyte analyte, BigDecimal value) {
		boolean isFine = analyte == Analyte.IONIZED_CALCIUM || analyte == Analyte.HEIGHT;
		int digits = (value.abs().compareTo(BigDecimal.valueOf(100)) >= 0) ? 0 : (isFine ? 2 : 1);
		return value.setScale(digits, RoundingMode.HALF_UP).toPlainString();
	}

	/** The value with two digits, as calcium in mmol/L is read. */
	static String twoDigits(BigDecimal value) {
		return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

	/** A span of days as a clinician says it: whole years as years, else days. */
	public static String days(int days) {
		long years = Math.round(days / DAYS_OF_A_YEAR);
		boolean whole = years >= 1 && Math.abs(days - years * DAYS_OF_A_YEAR) <= 1;
		return whole ? years + ((years == 1) ? " year" : " years") : days + ((days == 1) ? " day" : " days");
	}

	/** A number as charted, unless it is no sane one. */
	public static String number(BigDecimal number) {
		boolean isPlain = Math.abs((long) number.scale()) <= MAX_NUMBER_LENGTH
				&& number.precision() <= MAX_NUMBER_LENGTH;
		return isPlain ? number.toPlainString() : "a number out of range";
	}

	private static String unit(Analyte analyte) {
		return switch (analyte) {
			case BODY_MASS_INDEX -> "kg/m2";
			case TEMPERATURE -> "Cel";
			case EGFR -> "mL/min/1.73 m2";
			default -> analyte.unit();
		};
	}

}
