package org.calciphylaxis.advisor.assessment;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.ClinicalText;
import org.calciphylaxis.advisor.assessment.words.Site;
import org.jspecify.annotations.Nullable;

/** What a card calls a skin finding, in our words. */
record LesionName(Concept concept, String item, String brief, boolean fromText) {

	static LesionName of(Statement what, ClinicalText text, Set<Site> sites, boolean penile) {
		boolean words = what.leavesTextToSpeak();
		if (penile) {
			return new LesionName(Concept.SKIN_FINDING_PENILE, "Penile finding", "penile lesion", words);
		}
		if (what.is(Concept.LIVEDO) || (words && text.affirms(SkinWords.LIVEDO))) {
			return new LesionName(Concept.LIVEDO, "Livedo", "livedo", words);
		}
		if (what.is(Concept.LIVEDOID_VASCULOPATHY)) {
			return new LesionName(Concept.LIVEDOID_VASCULOPATHY, "Livedoid vasculopathy", "livedoid vasculopathy",
					words);
		}
		if (what.is(Concept.GANGRENE)) {
			return new LesionName(Concept.GANGRENE, "Gangrene", "gangrene", words);
		}
		if (what.is(Concept.SKIN_NECROSIS) || (words && text.affirms(SkinWords.NECROSIS))) {
			return new LesionName(Concept.SKIN_NECROSIS, "Skin necrosis", "skin necrosis", words);
		}
		if (what.is(Concept.SKIN_FINDING_ULCER)) {
			boolean fatty = Lesion.isAtFattySite(what, sites);
			return new LesionName(Concept.SKIN_FINDING_ULCER, "Skin ulcer",
					fatty ? "skin ulcer at a fatty site" : "skin ulcer", words);
		}
		if (what.is(Concept.SKIN_INFECTION)) {
			return new LesionName(Concept.SKIN_INFECTION, "Skin infection", "skin infection", words);
		}
		if (what.is(Concept.PURPURA)) {
			return new LesionName(Concept.PURPURA, "Purpura", "purpura", words);
		}
		return new LesionName(Concept.SKIN_FINDING_EARLY, "Skin finding", "suspicious skin lesion", words);
	}

	Evidence evidence(String shown, @Nullable ChartTime date, String reference) {
		return new Evidence(this.concept.name(), this.item, shown, date, reference, this.brief,
				this.fromText ? Set.of(Remark.FROM_TEXT) : Set.of());
	}

}
