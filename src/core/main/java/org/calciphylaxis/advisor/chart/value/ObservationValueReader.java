package org.calciphylaxis.advisor.chart.value;

import java.math.BigDecimal;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.jspecify.annotations.Nullable;

/**
 * {@code value[x]} of an Observation or a component. A value that cannot be read exactly
 * is {@link ObservedValue.Unusable} or {@link ObservedValue.Absent}, never a guess.
 */
public class ObservationValueReader {

	private static final ObservedValue ABSENT = new ObservedValue.Absent();

	private static final ObservedValue NONE = new ObservedValue.None();

	private static final ObservedValue NO_NUMBER = new ObservedValue.Unusable("its number cannot be read");

	private static final ObservedValue UNKNOWN_COMPARATOR = new ObservedValue.Unusable("its comparator is not known");

	private final CodeableConceptReader codedTexts;

	public ObservationValueReader(CodeableConceptReader codedTexts) {
		this.codedTexts = codedTexts;
	}

	public ObservedValue read(LenientElement holder) {
		if (holder.node().has("dataAbsentReason")) {
			return ABSENT;
		}
		LenientElement quantity = holder.get("valueQuantity");
		if (quantity != null) {
			return value(quantity);
		}
		CodedText codedText = this.codedTexts.together(holder.all("valueCodeableConcept"));
		if (!CodeableConceptReader.saysNothing(codedText)) {
			return new ObservedValue.Coded(codedText);
		}
		String text = holder.text("valueString");
		if (text != null) {
			return new ObservedValue.Text(text);
		}
		JsonNode flag = holder.node().get("valueBoolean");
		if (flag != null && flag.isBoolean()) {
			return new ObservedValue.Flag(flag.booleanValue());
		}
		BigDecimal integer = QuantityReader.number(holder, "valueInteger");
		if (integer != null) {
			return new ObservedValue.Quantity(integer, ObservedValue.Bound.EXACT, null, null);
		}
		return hasValueOfAnyType(holder) ? ABSENT : NONE;
	}

	private static ObservedValue value(LenientElement quantity) {
		BigDecimal number = QuantityReader.number(quantity, "value");
		if (number == null) {
			return quantity.has("value") ? NO_NUMBER : ABSENT;
		}
		ObservedValue.@Nullable Quantity read = QuantityReader.read(quantity);
		return (read != null) ? read : UNKNOWN_COMPARATOR;
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
