package org.calciphylaxis.advisor.chart;

/** The reader of each kind of resource. */
record ResourceReaders(PersonReader person, ConditionReader conditions, MedicationReader medications,
		ObservationReader observations, CareEventReader events, ReportReader reports) {

}
