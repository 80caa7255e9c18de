package org.calciphylaxis.advisor.assessment.labs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.view.Message;
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
	static Message asCharted(Analyte analyte, Quantity quantity, BigDecimal value) {
		Message charted = charted(quantity);
		boolean sameNumber = value.compareTo(quantity.number()) == 0;
		return sameNumber ? charted : Message.of("{charted} ({bound}{number} {unit})", charted, sign(quantity),
				rounded(analyte, value), unit(analyte));
	}

	/** Value and unit as charted. */
	public static Message charted(Quantity quantity) {
		String unit = (quantity.unitText() != null) ? quantity.unitText() : quantity.unitCode();
		Message number = number(quantity.number());
		return (unit != null) ? Message.of("{bound}{number} {unit}", sign(quantity), number, unit)
				: Message.of("{bound}{number}", sign(quantity), number);
	}

	private static String sign(Quantity quantity) {
		return SIGNS.getOrDefault(quantity.comparator(), "");
	}

	/** A computed value with the analyte's unit. */
	public static Message computed(Analyte analyte, BigDecimal value) {
		return Message.of("{number} {unit}", rounded(analyte, value), unit(analyte));
	}

	/** The value without needless digits: whole from 100 on, else with one digit. */
	public static BigDecimal rounded(Analyte analyte, BigDecimal value) {
		boolean isFine = analyte == Analyte.IONIZED_CALCIUM || analyte == Analyte.HEIGHT;
		int digits = (value.abs().compareTo(BigDecimal.valueOf(100)) >= 0) ? 0 : (isFine ? 2 : 1);
		return value.setScale(digits, RoundingMode.HALF_UP);
	}

	/** The value with two digits, as calcium in mmol/L is read. */
	static BigDecimal twoDigits(BigDecimal value) {
		return value.setScale(2, RoundingMode.HALF_UP);
	}

	/** A span of days as a clinician says it: whole years as years, else days. */
	public static Message days(int days) {
		long years = Math.round(days / DAYS_OF_A_YEAR);
		boolean whole = years >= 1 && Math.abs(days - years * DAYS_OF_A_YEAR) <= 1;
		if (whole) {
			return (years == 1) ? Message.of("1 year") : Message.of("{number} years", years);
		}
		return (days == 1) ? Message.of("1 day") : Message.of("{number} days", days);
	}

	/** A number as charted, unless it is no sane one. */
	public static Message number(BigDecimal number) {
		boolean isPlain = Math.abs((long) number.scale()) <= MAX_NUMBER_LENGTH
				&& number.precision() <= MAX_NUMBER_LENGTH;
		return isPlain ? Message.of("{number}", number) : Message.of("a number out of range");
	}

	private static Message unit(Analyte analyte) {
		return switch (analyte) {
			case BODY_MASS_INDEX -> Message.of("kg/m2");
			case TEMPERATURE -> Message.of("Cel");
			case EGFR -> Message.of("mL/min/1.73 m2");
			default -> Message.charted(analyte.unit());
		};
	}

}
