package org.calciphylaxis.advisor.chart.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * FHIR Quantities with their bound and unit, and numbers alone, also those that a client
 * has put into a string.
 */
public final class QuantityReader {

	private static final Set<String> UCUM = Set.of("http://unitsofmeasure.org", "https://unitsofmeasure.org",
			"http://unitsofmeasure.org/", "https://unitsofmeasure.org/", "urn:oid:2.16.840.1.113883.6.8");

	private static final Map<String, ObservedValue.Bound> BOUNDS = Map.of("<", ObservedValue.Bound.LESS, "<=",
			ObservedValue.Bound.LESS_OR_EQUAL, ">", ObservedValue.Bound.GREATER, ">=",
			ObservedValue.Bound.GREATER_OR_EQUAL);

	private static final String COMPARATOR = "comparator";

	/** More digits than any result has; keeps "1e999999999" from being written out. */
	private static final int MAX_DIGITS = 40;

	private QuantityReader() {
	}

	/** Null when it has no number, or a comparator that FHIR does not know. */
	static @Nullable Quantity read(LenientElement quantity) {
		BigDecimal number = number(quantity, "value");
		String comparator = quantity.text(COMPARATOR);
		boolean isOfWrongShape = comparator == null && quantity.node().path(COMPARATOR).isContainerNode();
		ObservedValue.Bound bound = (comparator != null) ? BOUNDS.get(comparator) : ObservedValue.Bound.EXACT;
		if (number == null || bound == null || isOfWrongShape) {
			return null;
		}
		String system = quantity.text("system");
		boolean isUcum = system == null || UCUM.contains(system.toLowerCase(Locale.ROOT));
		return new Quantity(number, bound, isUcum ? quantity.text("code") : null, quantity.text("unit"));
	}

	/**
	 * A number of a chart; null when the member is absent, no number or has too many
	 * digits.
	 */
	@Nullable public static BigDecimal number(LenientElement holder, String member) {
		JsonNode value = holder.node().get(member);
		BigDecimal number = (value != null && value.isNumber()) ? value.decimalValue() : written(holder.text(member));
		return (number != null && number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS)
				? number : null;
	}

	private static @Nullable BigDecimal written(@Nullable String text) {
		if (text == null || text.length() > MAX_DIGITS) {
			return null;
		}
		try {
			return new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

}
