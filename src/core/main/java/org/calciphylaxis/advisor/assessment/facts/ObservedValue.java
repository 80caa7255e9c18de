package org.calciphylaxis.advisor.assessment.facts;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/** The value of a {@link ObservationFact}. */
public sealed interface ObservedValue {

	/**
	 * A number with its unit.
	 *
	 * @param number as charted, with its digits
	 * @param comparator how the number bounds the real value
	 * @param unitCode Quantity.code when the system is UCUM or absent; null when absent
	 * @param unitText Quantity.unit; null when absent
	 */
	record Quantity(BigDecimal number, Bound comparator, @Nullable String unitCode,
			@Nullable String unitText) implements ObservedValue {

	}

	/** A coded value, or several. */
	record Coded(CodedText codedText) implements ObservedValue {

	}

	/** A valueString. */
	record Text(String text) implements ObservedValue {

	}

	/** A valueBoolean. */
	record Flag(boolean yes) implements ObservedValue {

	}

	/** No value at all: the observation's code itself is the statement. */
	record None() implements ObservedValue {

	}

	/**
	 * A value that is there and cannot be used.
	 *
	 * @param why in words that a card may print; no chart value
	 */
	record Unusable(String why) implements ObservedValue {
	}

	/**
	 * A dataAbsentReason stands in the value's place, or the value's type or form cannot
	 * be read.
	 */
	record Absent() implements ObservedValue {

	}

	/** Quantity.comparator; EXACT when there is none. */
	enum Bound {

		EXACT, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL

	}

}
