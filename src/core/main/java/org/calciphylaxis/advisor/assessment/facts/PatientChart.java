package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;
import java.util.Map;

/**
 * Everything the rules look at.
 *
 * @param patient the patient
 * @param conditions Conditions, those of the hook's context included
 * @param medications MedicationRequests and MedicationStatements of the chart
 * @param draftOrders the drafted medication orders that may cause advice (for
 * order-select those selected); empty but for hooks about orders
 * @param observations Observations and their components
 * @param events Procedures, Encounters and ServiceRequests
 * @param reports DiagnosticReports
 * @param availability how much of each kind could be read; a key that is not in the map
 * is complete
 * @param medicationStated whether at least one MedicationStatement, of whatever drug,
 * says something; one entered in error does not
 */
public record PatientChart(PatientFact patient, List<ConditionFact> conditions, List<MedicationFact> medications,
		List<MedicationFact> draftOrders, List<ObservationFact> observations, List<EventFact> events,
		List<ReportFact> reports, Map<PrefetchKey, DataAvailability> availability, boolean medicationStated) {

	public PatientChart {
		conditions = List.copyOf(conditions);
		medications = List.copyOf(medications);
		draftOrders = List.copyOf(draftOrders);
		observations = List.copyOf(observations);
		events = List.copyOf(events);
		reports = List.copyOf(reports);
		availability = Map.copyOf(availability);
	}

	/** How much of this kind of data could be read. */
	public DataAvailability availability(PrefetchKey key) {
		return this.availability.getOrDefault(key, DataAvailability.COMPLETE);
	}

}
