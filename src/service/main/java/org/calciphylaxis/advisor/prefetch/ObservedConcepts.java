package org.calciphylaxis.advisor.prefetch;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** Which concepts Observations are fetched for, and by which key. */
final class ObservedConcepts {

	private static final Set<Concept> SKIN = Set.of(Concept.CALCIPHYLAXIS_DX, Concept.SKIN_FINDING_SPECIFIC,
			Concept.SKIN_FINDING_EARLY, Concept.SKIN_FINDING_ULCER, Concept.SKIN_FINDING_PENILE, Concept.SKIN_INFECTION,
			Concept.LIVEDO, Concept.LIVEDOID_VASCULOPATHY, Concept.GANGRENE, Concept.SKIN_NECROSIS, Concept.PURPURA,
			Concept.PAINFUL_SKIN);

	private ObservedConcepts() {
	}

	static boolean isLab(Concept concept) {
		return concept.name().startsWith("LAB_");
	}

	static boolean isVitalOrSkin(Concept concept) {
		return concept.name().startsWith("OBS_") || SKIN.contains(concept);
	}

}
