package org.calciphylaxis.advisor.assessment;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.words.Site;

/**
 * Pressure, diabetic, venous and arterial ulcers by code, which may account for a lesion
 * at the same site (rules, section 3). Diabetes or arterial disease without such an ulcer
 * accounts for nothing.
 */
final class AlternativeCause {

	private final List<Problem> ulcers;

	AlternativeCause(ChartView view) {
		this.ulcers = view.current(Concept.ALTERNATIVE_CAUSE_ULCER);
	}

	boolean explains(Lesion lesion) {
		return !lesion.isNeverExplainedAway()
				&& this.ulcers.stream().anyMatch((ulcer) -> mayBeTheSame(Site.of(ulcer.what(), ulcer.sites()), lesion));
	}

	private static boolean mayBeTheSame(Set<Site> ulcer, Lesion lesion) {
		return ulcer.isEmpty() || lesion.sites().isEmpty()
				|| lesion.sites().stream().allMatch((site) -> ulcer.stream().anyMatch(site::mayBe));
	}

	List<Evidence> evidence() {
		return this.ulcers.stream()
			.map((ulcer) -> Proof.of(ulcer, Concept.ALTERNATIVE_CAUSE_ULCER, "Ulcer of another cause",
					"ulcer of another cause"))
			.toList();
	}

}
