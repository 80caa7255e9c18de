package org.calciphylaxis.advisor.chart;

import java.util.function.Supplier;

/**
 * The reader of each kind of resource.
 *
 * @param observations a new one for each chart
 */
record ResourceReaders(PersonReader person, ConditionReader conditions, MedicationReader medications,
		Supplier<ObservationReader> observations, CareEventReader events, ReportReader reports) {

}
