package org.calciphylaxis.advisor.chart.resource;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.EventFact.Status;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class CareEventReaderTest {

	private static final String DIALYSIS = "{coding: [{system: 'http://snomed.info/sct', code: '265764009'}]}";

	@Test
	void readsAProcedure() {
		EventFact event = event("resourceType: 'Procedure', code: " + DIALYSIS + ", status: 'completed',"
				+ "performedPeriod: {start: '2026-01-01', end: '2026-01-02'}, bodySite: [{text: 'arm'}]");
		assertThat(event.kind()).isEqualTo(Kind.PROCEDURE);
		assertThat(event.reference()).isEqualTo("Procedure/e1");
		assertThat(event.what().is(Concept.DIALYSIS_PROCEDURE)).isTrue();
		assertThat(event.start().day()).hasToString("2026-01-01");
		assertThat(event.end().day()).hasToString("2026-01-02");
		assertThat(event.sites()).hasSize(1);
	}

	@Test
	void readsTypesAndServiceTypeOfAnEncounterTogether() {
		EventFact event = event("resourceType: 'Encounter', type: [{text: 'visit'}], serviceType: " + DIALYSIS
				+ ", status: 'in-progress', period: {start: '2026-01-01T10:00:00Z'}");
		assertThat(event.kind()).isEqualTo(Kind.ENCOUNTER);
		assertThat(event.what().is(Concept.DIALYSIS_PROCEDURE)).isTrue();
		assertThat(event.what().texts()).containsExactly("visit");
		assertThat(event.end()).isNull();
	}

	@Test
	void readsAnOrderKnownByItsWords() {
		EventFact event = event("resourceType: 'ServiceRequest', code: {text: 'Urology consult'}, status: 'active',"
				+ "occurrencePeriod: {start: '2026-01-05'}");
		assertThat(event.kind()).isEqualTo(Kind.SERVICE_REQUEST);
		assertThat(event.what().displayText()).isEqualTo("Urology consult");
		assertThat(event.start().day()).hasToString("2026-01-05");
	}

	@Test
	void leavesOutOrdersNotToAndUnknownEncounters() {
		assertThat(events("resourceType: 'ServiceRequest', code: {text: 'biopsy'}, doNotPerform: true")).isEmpty();
		assertThat(events("resourceType: 'Encounter', type: [{text: 'visit'}]")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "in-progress,ACTIVE", "onleave,ACTIVE", "finished,COMPLETED", "preparation,PLANNED",
			"not-done,STOPPED", "revoked,STOPPED", "entered-in-error,VOID", "unknown,VOID", "gibberish,ABSENT" })
	void readsTheStatus(String code, Status status) {
		assertThat(event("resourceType: 'Procedure', code: " + DIALYSIS + ", status: '" + code + "'").status())
			.isEqualTo(status);
	}

	private static EventFact event(String members) {
		return events(members).get(0);
	}

	private static List<EventFact> events(String members) {
		return ChartFixture.with(PrefetchKey.PROCEDURES, "{id: 'e1', " + members + "}").read().events();
	}

}
