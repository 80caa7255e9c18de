package org.calciphylaxis.advisor.chart.value;

import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReferenceRangeReaderTest {

	private static final String BY_SEX = "{appliesTo: [{coding: [{code: 'x', display: 'Female'}]}], high: {value: 104}},"
			+ "{appliesTo: [{text: 'male'}], high: {value: 129}}, {high: {value: 140}}";

	private final ReferenceRangeReader reader = new ReferenceRangeReader(new PopulationReader());

	@Test
	void takesTheFirstNormalRangeWithNumbers() {
		ReferenceRange range = read("{type: {coding: [{code: 'critical'}]}, high: {value: 1}}, {text: 'n/a'},"
				+ "{type: {coding: [{code: 'normal'}]}, low: {value: 2}}, {high: {value: 3}}", Gender.UNKNOWN);
		assertThat(range.low().number()).isEqualTo("2");
		assertThat(range.high()).isNull();
		assertThat(this.reader.read(element(""), Gender.FEMALE)).isNull();
	}

	@Test
	void takesTheRangeOfThePatientsSex() {
		assertThat(read(BY_SEX, Gender.FEMALE).high().number()).isEqualTo("104");
		assertThat(read(BY_SEX, Gender.MALE).high().number()).isEqualTo("129");
		assertThat(read(BY_SEX, Gender.OTHER).high().number()).isEqualTo("140");
		assertThat(read(BY_SEX, Gender.UNKNOWN).high().number()).isEqualTo("140");
	}

	@Test
	void takesNoRangeThatIsForAnotherGroupOfPeople() {
		assertThat(read("{appliesTo: [{text: 'female'}, {text: 'pregnant'}], high: {value: 240}}", Gender.FEMALE))
			.isNull();
		assertThat(read("{appliesTo: [{text: 'Black or African American'}], high: {value: 240}}", Gender.MALE))
			.isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{text: 'Normal Range'}", "{text: 'normal'}", "{coding: [{code: 'N', display: 'Normal'}]}",
			"{coding: [{code: 'normal', system: 'urn:x'}]}", "'normal'", "[{text: 'normal (adult)'}]" })
	void knowsANormalRangeByCodeOrWord(String type) {
		assertThat(read("{type: " + type + ", high: {value: 7}}", Gender.UNKNOWN).high().number()).isEqualTo("7");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{text: 'abnormal'}", "{text: 'therapeutic'}", "{coding: [{code: 'recommended'}]}",
			"'critical'", "{}" })
	void takesNoRangeOfAnotherType(String type) {
		assertThat(read("{type: " + type + ", high: {value: 7}}", Gender.UNKNOWN)).isNull();
	}

	@Test
	void givesARangeWithoutUnitTheUnitOfTheValue() {
		String value = "valueQuantity: {value: 9, unit: 'ukat/l', code: 'ukat/L', system: 'http://unitsofmeasure.org'},";
		ReferenceRange range = this.reader.read(
				element(value + "referenceRange: [{low: {value: 1}, high: {value: 2, unit: 'U/L'}}]"), Gender.UNKNOWN);
		assertThat(range.low().unitCode()).isEqualTo("ukat/L");
		assertThat(range.low().unitText()).isEqualTo("ukat/l");
		assertThat(range.high().unitCode()).isNull();
		assertThat(range.high().unitText()).isEqualTo("U/L");
	}

	private ReferenceRange read(String ranges, Gender gender) {
		return this.reader.read(element("referenceRange: [" + ranges + "]"), gender);
	}

	private static LenientElement element(String members) {
		return new LenientElement(ChartFixture.json("{" + members + "}"));
	}

}
