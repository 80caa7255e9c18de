package org.calciphylaxis.advisor.chart.value;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.jspecify.annotations.Nullable;

/**
 * {@code referenceRange} of an Observation or a component: the normal range of the
 * patient's sex (rules, section 10).
 */
public class ReferenceRangeReader {

	/** FHIR's code for what most people have, also as systems write it out. */
	private static final String NORMAL = "normal";

	private static final String TYPE = "type";

	private static final List<String> NAMES = List.of("code", "display", "text");

	private final PopulationReader populations;

	public ReferenceRangeReader(PopulationReader populations) {
		this.populations = populations;
	}

	/**
	 * The first range that carries a number, is a normal one and applies to the patient:
	 * one for the sex before one for everybody.
	 */
	@Nullable public ReferenceRange read(LenientElement holder, Gender gender) {
		LenientElement value = holder.get("valueQuantity");
		ReferenceRange general = null;
		for (LenientElement each : holder.all("referenceRange")) {
			ReferenceRange range = isNormal(each) ? range(each, value) : null;
			List<LenientElement> populations = each.all("appliesTo");
			if (range != null && !populations.isEmpty() && this.populations.includes(populations, gender)) {
				return range;
			}
			if (range != null && populations.isEmpty() && general == null) {
				general = range;
			}
		}
		return general;
	}

	private static boolean isNormal(LenientElement range) {
		String bare = range.text(TYPE);
		return !range.has(TYPE) || isNormal(bare)
				|| range.all(TYPE)
					.stream()
					.flatMap((type) -> Stream.concat(Stream.of(type), type.all("coding").stream()))
					.flatMap((holder) -> NAMES.stream().map(holder::text))
					.anyMatch(ReferenceRangeReader::isNormal);
	}

	/** Whether it is one of the words; "abnormal" is another. */
	private static boolean isNormal(@Nullable String words) {
		return words != null && List.of(words.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")).contains(NORMAL);
	}

	private static @Nullable ReferenceRange range(LenientElement range, @Nullable LenientElement value) {
		Quantity low = end(range.get("low"), value);
		Quantity high = end(range.get("high"), value);
		return (low != null || high != null) ? new ReferenceRange(low, high) : null;
	}

	/** An end without a unit has the value's. */
	private static @Nullable Quantity end(@Nullable LenientElement end, @Nullable LenientElement value) {
		Quantity read = (end != null) ? QuantityReader.read(end) : null;
		boolean hasUnit = end != null && (end.has("unit") || end.has("code"));
		Quantity ofValue = (value != null && !hasUnit) ? QuantityReader.read(value) : null;
		return (read != null && ofValue != null)
				? new Quantity(read.number(), read.comparator(), ofValue.unitCode(), ofValue.unitText()) : read;
	}

}
