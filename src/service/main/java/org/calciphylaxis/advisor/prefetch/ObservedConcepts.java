package org.calciphylaxis.advisor.prefetch;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Concept.Kind;

/** Which concepts Observations are fetched for, and by which key. */
final class ObservedConcepts {

	private static final Set<Concept> OBSERVED = Concept.of(Kind.VITAL, Kind.SKIN, Kind.DIAGNOSIS);

	private ObservedConcepts() {
	}

	static boolean isLab(Concept concept) {
		return concept.kind() == Kind.LAB;
	}

	static boolean isVitalOrSkin(Concept concept) {
		return OBSERVED.contains(concept);
	}

}
