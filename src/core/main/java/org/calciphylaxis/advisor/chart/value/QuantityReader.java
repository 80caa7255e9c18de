package org.calciphylaxis.advisor.chart.value;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.jspecify.annotations.Nullable;

/** FHIR Quantities with their bound and unit. */
final class QuantityReader {

	private static final Set<String> UCUM = Set.of("http://unitsofmeasure.org", "https://unitsofmeasure.org",
			"http://unitsofmeasure.org/", "https://unitsofmeasure.org/", "urn:oid:2.16.840.1.113883.6.8");

	private static final Map<String, ObservedValue.Bound> BOUNDS = Map.of("<", ObservedValue.Bound.LESS, "<=",
			ObservedValue.Bound.LESS_OR_EQUAL, ">", ObservedValue.Bound.GREATER, ">=",
			ObservedValue.Bound.GREATER_OR_EQUAL);

	private static final String COMPARATOR = "comparator";

	private QuantityReader() {
	}

	/** Null when it has no number, or a comparator that FHIR does not know. */
	static @Nullable Quantity read(LenientElement quantity) {
		BigDecimal number = NumberReader.read(quantity, "value");
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

}
