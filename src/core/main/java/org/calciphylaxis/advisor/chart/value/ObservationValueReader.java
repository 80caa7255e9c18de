package org.calciphylaxis.advisor.chart.value;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.jspecify.annotations.Nullable;

/**
 * {@code value[x]} and {@code referenceRange} of an Observation or a component. A value
 * that cannot be read exactly is {@link ObservedValue.Absent}, never a guess.
 */
public class ObservationValueReader {

	private static final ObservedValue ABSENT = new ObservedValue.Absent();

	private static final ObservedValue NONE = new ObservedValue.None();

	/** More digits than any result has; keeps "1e999999999" from being written out. */
	private static final int MAX_DIGITS = 40;

	private static final Set<String> UCUM = Set.of("http://unitsofmeasure.org", "https://unitsofmeasure.org",
			"http://unitsofmeasure.org/", "https://unitsofmeasure.org/", "urn:oid:2.16.840.1.113883.6.8");

	private static final Map<String, ObservedValue.Bound> BOUNDS = Map.of("<", ObservedValue.Bound.LESS, "<=",
			ObservedValue.Bound.LESS_OR_EQUAL, ">", ObservedValue.Bound.GREATER, ">=",
			ObservedValue.Bound.GREATER_OR_EQUAL);

	private final CodeableConceptReader statements;

	public ObservationValueReader(CodeableConceptReader statements) {
		this.statements = statements;
	}

	public ObservedValue read(LenientElement holder) {
		if (holder.node().has("dataAbsentReason")) {
			return ABSENT;
		}
		LenientElement quantity = holder.get("valueQuantity");
		if (quantity != null) {
			ObservedValue.Quantity read = quantity(quantity);
			return (read != null) ? read : ABSENT;
		}
		CodedText statement = this.statements.together(holder.all("valueCodeableConcept"));
		if (!CodeableConceptReader.saysNothing(statement)) {
			return new ObservedValue.Coded(statement);
		}
		String text = holder.text("valueString");
		if (text != null) {
			return new ObservedValue.Text(text);
		}
		JsonNode flag = holder.node().get("valueBoolean");
		if (flag != null && flag.isBoolean()) {
			return new ObservedValue.Flag(flag.booleanValue());
		}
		BigDecimal integer = number(holder, "valueInteger");
		if (integer != null) {
			return new ObservedValue.Quantity(integer, ObservedValue.Bound.EXACT, null, null);
		}
		return hasValueOfAnyType(holder) ? ABSENT : NONE;
	}

	/** The first normal range that carries a number. */
	@Nullable public ReferenceRange range(LenientElement holder) {
		for (LenientElement range : holder.all("referenceRange")) {
			List<String> types = range.codes("type");
			LenientElement low = range.get("low");
			LenientElement high = range.get("high");
			ObservedValue.Quantity from = (low != null) ? quantity(low) : null;
			ObservedValue.Quantity to = (high != null) ? quantity(high) : null;
			if ((from != null || to != null) && (types.isEmpty() || types.contains("normal"))) {
				return new ReferenceRange(from, to);
			}
		}
		return null;
	}

	private static ObservedValue.@Nullable Quantity quantity(LenientElement quantity) {
		BigDecimal number = number(quantity, "value");
		String comparator = quantity.text("comparator");
		ObservedValue.Bound bound = (comparator != null) ? BOUNDS.get(comparator) : ObservedValue.Bound.EXACT;
		if (number == null || bound == null) {
			return null;
		}
		String system = quantity.text("system");
		boolean isUcum = system == null || UCUM.contains(system.toLowerCase(Locale.ROOT));
		return new ObservedValue.Quantity(number, bound, isUcum ? quantity.text("code") : null, quantity.text("unit"));
	}

	private static @Nullable BigDecimal number(LenientElement holder, String member) {
		JsonNode value = holder.node().get(member);
		BigDecimal number = (value != null && value.isNumber()) ? value.decimalValue() : written(holder.text(member));
		return (number != null && number.precision() <= MAX_DIGITS && Math.abs((long) number.scale()) <= MAX_DIGITS)
				? number : null;
	}

	/** Some clients put a number into a string. */
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

	private static boolean hasValueOfAnyType(LenientElement holder) {
		for (var names = holder.node().fieldNames(); names.hasNext();) {
			String name = names.next();
			if (name.startsWith("value") || name.startsWith("_value")) {
				return true;
			}
		}
		return false;
	}

}
