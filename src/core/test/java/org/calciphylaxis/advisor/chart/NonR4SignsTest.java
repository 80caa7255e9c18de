package org.calciphylaxis.advisor.chart;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NonR4SignsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "resourceType: 'MedicationOrder' | DSTU2", "resourceType: 'ProcedureRequest' | DSTU2 or STU3",
					"resourceType: 'Condition', clinicalStatus: 'active' | DSTU2 or STU3",
					"resourceType: 'Condition', verificationStatus: 'confirmed' | DSTU2 or STU3",
					"resourceType: 'Condition', assertedDate: '2020' | STU3",
					"resourceType: 'MedicationStatement', taken: 'y' | STU3",
					"resourceType: 'MedicationStatement', wasNotTaken: false | DSTU2",
					"resourceType: 'Observation', related: [{}], comments: 'x' | DSTU2",
					"resourceType: 'MedicationRequest', medication: {concept: {}} | R5" })
	void namesTheVersionOfASign(String members, String version) {
		assertThat(NonR4Signs.find(ChartFixture.json("{" + members + "}"))).hasValue(version);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{resourceType: 'Condition', clinicalStatus: {coding: []}}", "{resourceType: 'Condition'}",
			"{resourceType: 'MedicationStatement', context: {}}", "{}", "[]", "null", "'text'" })
	void findsNoSign(String resource) {
		assertThat(NonR4Signs.find(ChartFixture.json(resource))).isEmpty();
	}

}
