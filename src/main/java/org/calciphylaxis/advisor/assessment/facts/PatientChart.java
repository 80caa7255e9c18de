package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;
import java.util.Map;

/**
 * Everything the rules look at.
 *
 * @param person the patient
 * @param problems Conditions, those of the hook's context included
 * @param medications MedicationRequests and MedicationStatements of the chart; never the
 * hook's drafts
 * @param findings Observations and their components
 * @param events Procedures, Encounters and ServiceRequests
 * @param reports DiagnosticReports
 * @param availability how much of each kind could be read; a key that is not in the map
 * is complete
 */
public record PatientChart(Person person, List<Problem> problems, List<Medication> medications, List<Finding> findings,
		List<CareEvent> events, List<Report> reports, Map<DataKey, Availability> availability) {

	public PatientChart {
		problems = List.copyOf(problems);
		medications = List.copyOf(medications);
		findings = List.copyOf(findings);
		events = List.copyOf(events);
		reports = List.copyOf(reports);
		availability = Map.copyOf(availability);
	}

	/** How much of this kind of data could be read. */
	public Availability availability(DataKey key) {
		return this.availability.getOrDefault(key, Availability.COMPLETE);
	}

}
