package org.calciphylaxis.advisor.screening.patient;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One patient as the rules judge the chart on the day of the screening.
 *
 * @param patientId the patient's id, or its keyed hash
 * @param sex administrative gender: female, male, other or unknown
 * @param birthYear null when the chart lacks it
 * @param age in whole years on the day of the screening; null when the birth date is
 * missing
 * @param onDialysis whether the patient is on chronic dialysis (rules, section 2)
 * @param vintageDays days since the earliest sign of dialysis, for who is on it; null
 * when the chart has no date for it
 * @param group the ward or organization, when the screening was asked to tell them apart;
 * else null
 * @param advice what the service would say when the chart is opened: at most one
 * diagnostic and one medication advice, the diagnostic one first
 * @param conclusions what holds of the context and the skin, by the names of
 * {@link org.calciphylaxis.advisor.assessment.advice.Assessment.Conclusion} ("Chronic
 * dialysis", "Hospice or comfort care")
 * @param nearMisses rules that nearly fired
 * @param gaps what is missing or not usable
 * @param thresholdChanges the variants of the sweep under which the advice is another
 * @param resources how many resources were read
 * @param cutResources how many were left out because the chart is over the limit
 * @param ruleVersion the version of the rules
 */
public record ScreeningResult(String patientId, String sex, @Nullable Integer birthYear, @Nullable Integer age,
		boolean onDialysis, @Nullable Integer vintageDays, @Nullable String group, List<AdviceRow> advice,
		Set<String> conclusions, List<NearMissRow> nearMisses, List<GapRow> gaps,
		List<ThresholdChange> thresholdChanges, int resources, int cutResources,
		String ruleVersion) implements PatientOutcome {

	public ScreeningResult {
		advice = List.copyOf(advice);
		conclusions = Set.copyOf(conclusions);
		nearMisses = List.copyOf(nearMisses);
		gaps = List.copyOf(gaps);
		thresholdChanges = List.copyOf(thresholdChanges);
	}

	/** The diagnostic advice; empty when there is none. */
	public Optional<AdviceRow> diagnostic() {
		return this.advice.stream().filter((each) -> each.code().isDiagnostic()).findFirst();
	}

	/** The advice about medication; empty when there is none. */
	public Optional<AdviceRow> medication() {
		return this.advice.stream().filter((each) -> !each.code().isDiagnostic()).findFirst();
	}

}
