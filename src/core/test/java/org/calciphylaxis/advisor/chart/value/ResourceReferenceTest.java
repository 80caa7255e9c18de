package org.calciphylaxis.advisor.chart.value;

import org.calciphylaxis.advisor.chart.value.ResourceReference.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ResourceReferenceTest {

	@ParameterizedTest
	@CsvSource(textBlock = """
			Medication/m1,                                       LITERAL,   '',                       Medication, m1
			' Medication/m1 ',                                   LITERAL,   '',                       Medication, m1
			Medication/m1/_history/3,                            LITERAL,   '',                       Medication, m1
			https://ehr.example/fhir/Medication/m1,              LITERAL,   https://ehr.example/fhir/, Medication, m1
			https://ehr.example/fhir/Medication/m1/_history/3,   LITERAL,   https://ehr.example/fhir/, Medication, m1
			m1,                                                  LITERAL,   '',                       '',         m1
			Medication/,                                         LITERAL,   '',                       Medication, ''
			/,                                                   LITERAL,   '',                       '',         ''
			'',                                                  LITERAL,   '',                       '',         ''
			#m1,                                                 CONTAINED, '',                       '',         m1
			urn:uuid:5b1c,                                       URN,       '',                       '',         5b1c
			URN:OID:1.2.3,                                       URN,       '',                       '',         1.2.3
			""")
	void isReadInEverySpelling(String reference, Form form, String server, String type, String id) {
		assertThat(ResourceReference.parse(reference)).isEqualTo(new ResourceReference(form, server, type, id));
	}

	@Test
	void isToAResourceOfItsTypeOrOfAnyWhenItSaysNone() {
		assertThat(ResourceReference.parse("Patient/p1").isTo("Patient", "p1")).isTrue();
		assertThat(ResourceReference.parse("p1").isTo("Patient", "p1")).isTrue();
		assertThat(ResourceReference.parse("urn:uuid:p1").isTo("Patient", "p1")).isTrue();
		assertThat(ResourceReference.parse("Group/p1").isTo("Patient", "p1")).isFalse();
		assertThat(ResourceReference.parse("Patient/P1").isTo("Patient", "p1")).isFalse();
		assertThat(ResourceReference.parse("#p1").isTo("Patient", "p1")).isFalse();
	}

}
