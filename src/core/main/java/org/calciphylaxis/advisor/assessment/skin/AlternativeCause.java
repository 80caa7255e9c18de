package org.calciphylaxis.advisor.assessment.skin;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;

/**
 * Pressure, diabetic, venous and arterial ulcers and gangrene by code, which may account
 * for a lesion (rules, section 3). Diabetes or arterial disease without such a code
 * accounts for nothing.
 */
final class AlternativeCause {

	private final List<ConditionFact> ulcers;

	private final List<ConditionFact> gangrenes;

	private final List<ConditionFact> differential;

	private final Set<Set<Site>> sitesOfUlcers;

	AlternativeCause(ChartAtTime view) {
		SiteFinder finder = new SiteFinder(view.texts());
		this.ulcers = view.current(Concept.ALTERNATIVE_CAUSE_ULCER);
		this.gangrenes = view.current(Concept.ALTERNATIVE_CAUSE_GANGRENE);
		this.differential = view.current(Concept.DIFFERENTIAL_ALTERNATIVE_CAUSE);
		this.sitesOfUlcers = this.ulcers.stream()
			.map((cause) -> finder.find(cause.what(), cause.sites()))
			.collect(Collectors.toUnmodifiableSet());
	}

	boolean explains(Lesion lesion) {
		if (lesion.isNeverExplainedAway()) {
			return false;
		}
		boolean ulcer = this.sitesOfUlcers.stream().anyMatch((sites) -> ulcerExplains(sites, lesion));
		return ulcer || (!this.gangrenes.isEmpty() && lesion.charted().isAcralOrLowerLeg());
	}

	/**
	 * At the same site; an ulcer without one explains acral and lower-leg lesions. A
	 * lesion without a site may be anywhere.
	 */
	private static boolean ulcerExplains(Set<Site> ulcer, Lesion lesion) {
		if (lesion.charted().sites().isEmpty()) {
			return true;
		}
		if (ulcer.isEmpty()) {
			return lesion.charted().isAcralOrLowerLeg();
		}
		return lesion.charted().sites().stream().allMatch((site) -> ulcer.stream().anyMatch(site::isSameAs));
	}

	/** What can lower an advice. */
	List<Evidence> evidence() {
		return Stream.concat(
				evidence(this.ulcers.stream(), Concept.ALTERNATIVE_CAUSE_ULCER, Message.of("Ulcer of another cause")),
				evidence(this.gangrenes.stream(), Concept.ALTERNATIVE_CAUSE_GANGRENE,
						Message.of("Gangrene of another cause")))
			.toList();
	}

	/** What else could look like the lesion; it lowers nothing. */
	List<Evidence> differential() {
		return evidence(
				this.differential.stream()
					.filter((condition) -> !this.ulcers.contains(condition) && !this.gangrenes.contains(condition)),
				Concept.DIFFERENTIAL_ALTERNATIVE_CAUSE, Message.of("Differential, charted"))
			.toList();
	}

	private static Stream<Evidence> evidence(Stream<ConditionFact> conditions, Concept concept, Message item) {
		return conditions.map((condition) -> Evidence.of(condition, concept, item, Message.of("another cause")));
	}

}
