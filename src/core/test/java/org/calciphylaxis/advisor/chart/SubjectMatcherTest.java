package org.calciphylaxis.advisor.chart;

import java.util.Map;

import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SubjectMatcherTest {

	private final SubjectMatcher patient = new SubjectMatcher("p1",
			Map.of("urn:uuid:own", ChartFixture.json("{resourceType: 'Patient', id: 'p1'}"), "urn:uuid:other",
					ChartFixture.json("{resourceType: 'Patient', id: 'p2'}")));

	@ParameterizedTest
	@ValueSource(strings = { "Patient/p1", "http://x/fhir/Patient/p1", "Patient/p1/_history/2", "urn:uuid:p1", "p1",
			" Patient/p1 " })
	void knowsThePatientInEverySpelling(String reference) {
		assertThat(isForeign("subject: {reference: '" + reference + "'}")).isFalse();
		assertThat(isForeign("patient: {reference: '" + reference + "'}")).isFalse();
		assertThat(isForeign("subject: '" + reference + "'")).isFalse();
		assertThat(isForeign("subject: [{reference: '" + reference + "'}]")).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Patient/p2", "Patient/xp1", "Patient/p1x", "Group/p1", "http://x/Patient/p2",
			"http://x/NotPatient/p1", "urn:uuid:p2", "#p1", "Patient/P1", "Patient/" })
	void knowsEveryoneElse(String reference) {
		assertThat(isForeign("subject: {reference: '" + reference + "'}")).isTrue();
	}

	@Test
	void takesAResourceThatNamesNobody() {
		assertThat(isForeign("")).isFalse();
		assertThat(isForeign("subject: null")).isFalse();
		assertThat(isForeign("subject: {display: 'Anna'}")).isFalse();
		assertThat(isForeign("subject: 7")).isFalse();
	}

	@Test
	void knowsThePatientByTheFullUrlOfItsEntry() {
		assertThat(isForeign("subject: {reference: 'urn:uuid:own'}")).isFalse();
		assertThat(isForeign("subject: {reference: 'urn:uuid:other'}")).isTrue();
	}

	@Test
	void knowsAContainedPatientByItsId() {
		assertThat(isForeign("subject: {reference: '#p1'}, contained: [{resourceType: 'Patient', id: 'p1'}]"))
			.isFalse();
	}

	private boolean isForeign(String members) {
		return this.patient.isForeign(new LenientElement(ChartFixture.json("{" + members + "}")));
	}

}
