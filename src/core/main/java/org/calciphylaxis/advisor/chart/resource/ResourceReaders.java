package org.calciphylaxis.advisor.chart.resource;

import java.util.function.Supplier;

/**
 * The reader of each kind of resource.
 *
 * @param observations a new one for each chart
 */
public record ResourceReaders(PatientReader person, ConditionReader conditions, MedicationReader medications,
		Supplier<ObservationReader> observations, CareEventReader events, DiagnosticReportReader reports) {

}
