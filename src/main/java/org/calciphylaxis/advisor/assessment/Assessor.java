package org.calciphylaxis.advisor.assessment;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;

/**
 * Judges a chart by the rules. Pure: the same chart, drafts, hook and time give the same
 * assessment.
 */
public final class Assessor {

	private final Thresholds thresholds;

	public Assessor(Thresholds thresholds) {
		this.thresholds = thresholds;
	}

	/**
	 * Judges.
	 * @param chart what the chart says
	 * @param drafts the drafted orders that may cause advice: for order-select those
	 * selected; empty for other hooks
	 * @param hook the moment
	 * @param now the hook's time
	 */
	public Assessment assess(PatientChart chart, List<Medication> drafts, Hook hook, ChartTime now) {
		return new Assessment(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), Set.of());
	}

}
