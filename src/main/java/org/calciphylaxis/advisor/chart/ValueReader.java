package org.calciphylaxis.advisor.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.facts.Value;
import org.jspecify.annotations.Nullable;

/**
 * {@code value[x]} and {@code referenceRange} of an Observation or a component. A value
 * that cannot be read exactly is {@link Value.Absent}, never a guess.
 */
class ValueReader {

	private static final Value ABSENT = new Value.Absent();

	private static final Value NONE = new Value.None();

	/** More digits than any result has; keeps "1e999999999" from being written out. */
	private static final int MOST_DIGITS = 40;

	private static final Set<String> UCUM = Set.of("http://unitsofmeasure.org", "https://unitsofmeasure.org",
			"http://unitsofmeasure.org/", "https://unitsofmeasure.org/", "urn:oid:2.16.840.1.113883.6.8");

	private static final Map<String, Value.Bound> BOUNDS = Map.of("<", Value.Bound.LESS, "<=",
			Value.Bound.LESS_OR_EQUAL, ">", Value.Bound.GREATER, ">=", Value.Bound.GREATER_OR_EQUAL);

	private final StatementReader statements;

	ValueReader(StatementReader statements) {
		this.statements = statements;
	}

	Value read(Element holder) {
		if (holder.node().has("dataAbsentReason")) {
			return ABSENT;
		}
		Element quantity = holder.get("valueQuantity");
		if (quantity != null) {
			Value.Quantity read = quantity(quantity);
			return (read != null) ? read : ABSENT;
		}
		Statement statement = this.statements.together(holder.all("valueCodeableConcept"));
		if (!StatementReader.saysNothing(statement)) {
			return new Value.Coded(statement);
		}
		String text = holder.text("valueString");
		if (text != null) {
			return new Value.Text(text);
		}
		JsonNode flag = holder.node().get("valueBoolean");
		if (flag != null && flag.isBoolean()) {
			return new Value.Flag(flag.booleanValue());
		}
		BigDecimal integer = number(holder, "valueInteger");
		if (integer != null) {
			return new Value.Quantity(integer, Value.Bound.EXACT, null, null);
		}
		return hasValueOfAnyType(holder) ? ABSENT : NONE;
	}

	/** The first normal range that carries a number. */
	@Nullable ReferenceRange range(Element holder) {
		for (Element range : holder.all("referenceRange")) {
			List<String> types = range.codes("type");
			Element low = range.get("low");
			Element high = range.get("high");
			Value.Quantity from = (low != null) ? quantity(low) : null;
			Value.Quantity to = (high != null) ? quantity(high) : null;
			if ((from != null || to != null) && (types.isEmpty() || types.contains("normal"))) {
				return new ReferenceRange(from, to);
			}
		}
		return null;
	}

	private static Value.@Nullable Quantity quantity(Element quantity) {
		BigDecimal number = number(quantity, "value");
		String comparator = quantity.text("comparator");
		Value.Bound bound = (comparator != null) ? BOUNDS.get(comparator) : Value.Bound.EXACT;
		if (number == null || bound == null) {
			return null;
		}
		String system = quantity.text("system");
		boolean isUcum = system == null || UCUM.contains(system.toLowerCase(Locale.ROOT));
		return new Value.Quantity(number, bound, isUcum ? quantity.text("code") : null, quantity.text("unit"));
	}

	private static @Nullable BigDecimal number(Element holder, String member) {
		JsonNode value = holder.node().get(member);
		BigDecimal number = (value != null && value.isNumber()) ? value.decimalValue() : written(holder.text(member));
		return (number != null && number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS)
				? number : null;
	}

	/** Some clients put a number into a string. */
	private static @Nullable BigDecimal written(@Nullable String text) {
		if (text == null || text.length() > MOST_DIGITS) {
			return null;
		}
		try {
			return new BigDecimal(text);
		}
		catch (NumberFormatException ex) {
			return null;
		}
	}

	private static boolean hasValueOfAnyType(Element holder) {
		for (var names = holder.node().fieldNames(); names.hasNext();) {
			String name = names.next();
			if (name.startsWith("value") || name.startsWith("_value")) {
				return true;
			}
		}
		return false;
	}

}
