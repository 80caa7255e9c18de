package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.jspecify.annotations.Nullable;

/** What a card calls a skin finding, in our words. */
record LesionLabel(Concept concept, String item, String phrase, boolean fromText) {

	/**
	 * The code gives the name, unless only the words make the finding specific.
	 * @param byCode what the code alone is worth
	 */
	static LesionLabel of(CodedText what, LesionWords said, Specificity specificity, Specificity byCode,
			boolean penile) {
		boolean uncoded = what.isUncoded() || (specificity == Specificity.SPECIFIC && byCode != Specificity.SPECIFIC);
		if (penile) {
			return new LesionLabel(Concept.SKIN_FINDING_PENILE, "Penile finding", "penile lesion", what.isUncoded());
		}
		if (what.is(Concept.SKIN_LIVEDO) || (uncoded && said.isLivedo())) {
			return new LesionLabel(Concept.SKIN_LIVEDO, "Livedo", "livedo", uncoded);
		}
		if (what.is(Concept.LIVEDOID_VASCULOPATHY) || (uncoded && said.isLivedoid())) {
			return new LesionLabel(Concept.LIVEDOID_VASCULOPATHY, "Livedoid vasculopathy", "livedoid vasculopathy",
					uncoded);
		}
		if (what.is(Concept.SKIN_GANGRENE)) {
			return new LesionLabel(Concept.SKIN_GANGRENE, "Gangrene", "gangrene", uncoded);
		}
		if (what.is(Concept.SKIN_NECROSIS) || (uncoded && said.isNecrotic())) {
			return new LesionLabel(Concept.SKIN_NECROSIS, "Skin necrosis", "skin necrosis", uncoded);
		}
		if (what.is(Concept.SKIN_FINDING_ULCER) || (uncoded && said.isUlcer())) {
			return new LesionLabel(Concept.SKIN_FINDING_ULCER, "Skin ulcer",
					(specificity == Specificity.SPECIFIC) ? "skin ulcer at a fatty site" : "skin ulcer", uncoded);
		}
		if (what.is(Concept.SKIN_INFECTION)) {
			return new LesionLabel(Concept.SKIN_INFECTION, "Skin infection", "skin infection", uncoded);
		}
		if (what.is(Concept.PURPURA)) {
			return new LesionLabel(Concept.PURPURA, "Purpura", "purpura", uncoded);
		}
		return new LesionLabel(Concept.SKIN_FINDING_EARLY, "Skin finding", "suspicious skin lesion", uncoded);
	}

	Evidence evidence(String shown, @Nullable ChartTime date, String reference) {
		return new Evidence(this.concept.name(), this.item, shown, date, reference, this.phrase,
				this.fromText ? Set.of(Remark.FROM_TEXT) : Set.of());
	}

}
