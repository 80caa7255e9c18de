package org.calciphylaxis.advisor.screening.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.calciphylaxis.advisor.screening.patient.ThresholdVariant;
import org.jspecify.annotations.Nullable;

/**
 * What a report has to say beside its counts.
 *
 * @param asOf the day that the charts were judged for
 * @param generatedAt when the report is made
 * @param ruleVersion the version of the rules
 * @param input what was read
 * @param variants every variant of the sweep, in order, also those that changed nothing
 * @param groupName what patients are grouped by ("Organization", "Ward"); null when they
 * are not
 * @param minCell counts below this are not shown; 1 shows all
 * @param adviceReport the service's own {@code advice-report} as JSON; null when not
 * given
 */
public record ReportContext(LocalDate asOf, Instant generatedAt, String ruleVersion, InputCounts input,
		List<ThresholdVariant> variants, @Nullable String groupName, int minCell, @Nullable String adviceReport) {

	public ReportContext {
		variants = List.copyOf(variants);
	}

}
