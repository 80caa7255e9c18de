package org.calciphylaxis.advisor.chart.value;

import java.math.BigDecimal;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ObservationValueReaderTest {

	private final ObservationValueReader reader = new ObservationValueReader(
			new CodeableConceptReader(Terminology.shipped()));

	@ParameterizedTest
	@ValueSource(strings = { "valueQuantity: {value: '>10', unit: 'mg/dL'}", "valueQuantity: {value: '1,5'}",
			"valueQuantity: {value: 1e999999999}", "valueQuantity: {value: [5]}" })
	void saysOfAValueThatItIsNoNumber(String members) {
		assertThat(read(members)).isEqualTo(new ObservedValue.Unusable("its number cannot be read"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "'about'", "'='", "'<>'", "'ad'", "'~'", "'\u2265'", "{}", "['<']" })
	void usesNoValueWithAComparatorThatFhirDoesNotKnow(String comparator) {
		assertThat(read("valueQuantity: {value: 5, comparator: " + comparator + "}"))
			.isEqualTo(new ObservedValue.Unusable("its comparator is not known"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "valueQuantity: {unit: 'mg/dL'}", "valueQuantity: 5", "valueQuantity: null",
			"valueRatio: {}", "valueDateTime: '2020-01-01'", "valueCodeableConcept: {}", "valueString: ' '",
			"valueBoolean: 'yes'", "_valueString: {extension: []}", "dataAbsentReason: {text: 'unknown'}",
			"valueQuantity: {value: 5}, dataAbsentReason: {coding: [{code: 'error'}]}" })
	void neverGuessesWhatCannotBeRead(String members) {
		assertThat(read(members)).isEqualTo(new ObservedValue.Absent());
	}

	@Test
	void noValueAtAllIsNone() {
		assertThat(read("status: 'final'")).isEqualTo(new ObservedValue.None());
	}

	@Test
	void readsANumberWrittenAsAString() {
		assertThat(read("valueQuantity: {value: '7.40', unit: 'mg/dL'}"))
			.isEqualTo(new ObservedValue.Quantity(new BigDecimal("7.40"), ObservedValue.Bound.EXACT, null, "mg/dL"));
	}

	@Test
	void keepsACodeOnlyOfUcum() {
		assertThat(unitCode("system: 'https://unitsofmeasure.org/', code: 'g/L'")).isEqualTo("g/L");
		assertThat(unitCode("code: 'g/L'")).isEqualTo("g/L");
		assertThat(unitCode("system: 'http://snomed.info/sct', code: '258795003'")).isNull();
	}

	@Test
	void keepsTextAsText() {
		assertThat(read("valueString: '>1000 pg/mL'")).isEqualTo(new ObservedValue.Text(">1000 pg/mL"));
	}

	@Test
	void readsFlagsAndIntegers() {
		assertThat(read("valueBoolean: false")).isEqualTo(new ObservedValue.Flag(false));
		assertThat(read("valueInteger: 7"))
			.isEqualTo(new ObservedValue.Quantity(new BigDecimal("7"), ObservedValue.Bound.EXACT, null, null));
	}

	private String unitCode(String unit) {
		return ((ObservedValue.Quantity) read("valueQuantity: {value: 1, " + unit + "}")).unitCode();
	}

	private ObservedValue read(String members) {
		return this.reader.read(element(members));
	}

	private static LenientElement element(String members) {
		return new LenientElement(ChartFixture.json("{" + members + "}"));
	}

}
