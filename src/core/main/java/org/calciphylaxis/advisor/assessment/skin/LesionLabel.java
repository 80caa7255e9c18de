package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.LesionSite;
import org.calciphylaxis.advisor.assessment.text.SkinLexicon;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.jspecify.annotations.Nullable;

/** What a card calls a skin finding, in our words. */
record LesionLabel(Concept concept, String item, String phrase, boolean fromText) {

	static LesionLabel of(CodedText what, ClinicalText text, Set<LesionSite> sites, boolean penile) {
		boolean words = what.isUncoded();
		if (penile) {
			return new LesionLabel(Concept.SKIN_FINDING_PENILE, "Penile finding", "penile lesion", words);
		}
		if (what.is(Concept.SKIN_LIVEDO) || (words && text.affirms(SkinLexicon.LIVEDO))) {
			return new LesionLabel(Concept.SKIN_LIVEDO, "Livedo", "livedo", words);
		}
		if (what.is(Concept.LIVEDOID_VASCULOPATHY)) {
			return new LesionLabel(Concept.LIVEDOID_VASCULOPATHY, "Livedoid vasculopathy", "livedoid vasculopathy",
					words);
		}
		if (what.is(Concept.SKIN_GANGRENE)) {
			return new LesionLabel(Concept.SKIN_GANGRENE, "Gangrene", "gangrene", words);
		}
		if (what.is(Concept.SKIN_NECROSIS) || (words && text.affirms(SkinLexicon.NECROSIS))) {
			return new LesionLabel(Concept.SKIN_NECROSIS, "Skin necrosis", "skin necrosis", words);
		}
		if (what.is(Concept.SKIN_FINDING_ULCER)) {
			boolean fatty = Lesion.isAtFattySite(what, sites);
			return new LesionLabel(Concept.SKIN_FINDING_ULCER, "Skin ulcer",
					fatty ? "skin ulcer at a fatty site" : "skin ulcer", words);
		}
		if (what.is(Concept.SKIN_INFECTION)) {
			return new LesionLabel(Concept.SKIN_INFECTION, "Skin infection", "skin infection", words);
		}
		if (what.is(Concept.PURPURA)) {
			return new LesionLabel(Concept.PURPURA, "Purpura", "purpura", words);
		}
		return new LesionLabel(Concept.SKIN_FINDING_EARLY, "Skin finding", "suspicious skin lesion", words);
	}

	Evidence evidence(String shown, @Nullable ChartTime date, String reference) {
		return new Evidence(this.concept.name(), this.item, shown, date, reference, this.phrase,
				this.fromText ? Set.of(Remark.FROM_TEXT) : Set.of());
	}

}
