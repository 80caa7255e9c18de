package org.calciphylaxis.advisor.assessment.skin;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;

/**
 * Pressure, diabetic, venous and arterial ulcers by code, which may account for a lesion
 * at the same site (rules, section 3). Diabetes or arterial disease without such an ulcer
 * accounts for nothing.
 */
final class AlternativeCause {

	private final List<ConditionFact> ulcers;

	AlternativeCause(ChartAtTime view) {
		this.ulcers = view.current(Concept.ALTERNATIVE_CAUSE_ULCER);
	}

	boolean explains(Lesion lesion) {
		return !lesion.isNeverExplainedAway() && this.ulcers.stream()
			.anyMatch((ulcer) -> mayBeTheSame(LesionSite.findIn(ulcer.what(), ulcer.sites()), lesion));
	}

	private static boolean mayBeTheSame(Set<LesionSite> ulcer, Lesion lesion) {
		return ulcer.isEmpty() || lesion.sites().isEmpty()
				|| lesion.sites().stream().allMatch((site) -> ulcer.stream().anyMatch(site::mayBe));
	}

	List<Evidence> evidence() {
		return this.ulcers.stream()
			.map((ulcer) -> EvidenceFactory.of(ulcer, Concept.ALTERNATIVE_CAUSE_ULCER, "Ulcer of another cause",
					"ulcer of another cause"))
			.toList();
	}

}
