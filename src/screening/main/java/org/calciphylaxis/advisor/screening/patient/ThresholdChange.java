package org.calciphylaxis.advisor.screening.patient;

import java.util.List;

/**
 * What a patient would be advised under a variant of the thresholds, when that is
 * something else.
 *
 * @param variant which threshold at which value
 * @param advice the advice then, without facts; may be none
 */
public record ThresholdChange(ThresholdVariant variant, List<AdviceRow> advice) {

	public ThresholdChange {
		advice = List.copyOf(advice);
	}

}
