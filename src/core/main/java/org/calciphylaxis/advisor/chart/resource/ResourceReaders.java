package org.calciphylaxis.advisor.chart.resource;

/** The reader of each kind of resource. */
public record ResourceReaders(PatientReader person, ConditionReader conditions, MedicationReader medications,
		ObservationReader observations, CareEventReader events, DiagnosticReportReader reports) {

}
