package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An Observation, or one of its components: a laboratory result, a vital sign or
 * something seen on examination.
 *
 * @param reference {@code Observation/id}, also for a component
 * @param what code and text
 * @param categories observation-category codes in lower case ({@code laboratory},
 * {@code exam}, {@code survey}, {@code vital-signs}); empty when none is given
 * @param status OTHER for cancelled, entered-in-error, unknown, registered and what
 * cannot be read
 * @param effective effectiveDateTime, -Instant or the start of the period; else issued
 * @param value what was found
 * @param interpretations interpretation codes of HL7 v3 in upper case ({@code POS},
 * {@code NEG}, {@code A}, {@code H}) and interpretation texts in lower case
 * @param range the reference range that carries numbers, when there is one
 * @param sites the bodySite
 */
public record ObservationFact(String reference, CodedText what, Set<String> categories, Status status,
		@Nullable ChartTime effective, ObservedValue value, Set<String> interpretations, @Nullable ReferenceRange range,
		List<CodedText> sites) {

	public ObservationFact {
		categories = Set.copyOf(categories);
		interpretations = Set.copyOf(interpretations);
		sites = List.copyOf(sites);
	}

	/**
	 * Whether its status is one that a result or a finding counts with: final, amended or
	 * corrected.
	 */
	public boolean isReliable() {
		return this.status == Status.FINAL || this.status == Status.AMENDED || this.status == Status.CORRECTED;
	}

	/**
	 * Whether words speak in observations of these categories (rules, section 10): in
	 * what was seen or asked, not in what was measured.
	 */
	public static boolean isFreeTextCategory(Set<String> categories) {
		return categories.contains("exam") || categories.contains("survey");
	}

	/** Observation.status, as far as the rules tell them apart. */
	public enum Status {

		FINAL, AMENDED, CORRECTED, PRELIMINARY, OTHER

	}

}
