package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.jspecify.annotations.Nullable;

/** What a card calls a skin finding, in our words. */
record LesionLabel(Concept concept, Message item, Message phrase, boolean fromText) {

	/**
	 * The code gives the name, unless only the words make the finding specific.
	 * @param byCode what the code alone is worth
	 */
	static LesionLabel of(CodedText what, LesionWords said, Specificity specificity, Specificity byCode,
			boolean penile) {
		boolean uncoded = what.isUncoded() || (specificity == Specificity.SPECIFIC && byCode != Specificity.SPECIFIC);
		if (penile) {
			return new LesionLabel(Concept.SKIN_FINDING_PENILE, Message.of("Penile finding"),
					Message.of("penile lesion"), what.isUncoded());
		}
		if (what.is(Concept.SKIN_LIVEDO) || (uncoded && said.isLivedo())) {
			return new LesionLabel(Concept.SKIN_LIVEDO, Message.of("Livedo"), Message.of("livedo"), uncoded);
		}
		if (what.is(Concept.LIVEDOID_VASCULOPATHY) || (uncoded && said.isLivedoid())) {
			return new LesionLabel(Concept.LIVEDOID_VASCULOPATHY, Message.of("Livedoid vasculopathy"),
					Message.of("livedoid vasculopathy"), uncoded);
		}
		if (what.is(Concept.SKIN_GANGRENE)) {
			return new LesionLabel(Concept.SKIN_GANGRENE, Message.of("Gangrene"), Message.of("gangrene"), uncoded);
		}
		if (what.is(Concept.SKIN_NECROSIS) || (uncoded && said.isNecrotic())) {
			return new LesionLabel(Concept.SKIN_NECROSIS, Message.of("Skin necrosis"), Message.of("skin necrosis"),
					uncoded);
		}
		if (what.is(Concept.SKIN_FINDING_ULCER) || (uncoded && said.isUlcer())) {
			return new LesionLabel(Concept.SKIN_FINDING_ULCER, Message.of("Skin ulcer"),
					Message.of((specificity == Specificity.SPECIFIC) ? "skin ulcer at a fatty site" : "skin ulcer"),
					uncoded);
		}
		if (what.is(Concept.SKIN_INFECTION)) {
			return new LesionLabel(Concept.SKIN_INFECTION, Message.of("Skin infection"), Message.of("skin infection"),
					uncoded);
		}
		if (what.is(Concept.PURPURA)) {
			return new LesionLabel(Concept.PURPURA, Message.of("Purpura"), Message.of("purpura"), uncoded);
		}
		return new LesionLabel(Concept.SKIN_FINDING_EARLY, Message.of("Skin finding"),
				Message.of("suspicious skin lesion"), uncoded);
	}

	Evidence evidence(Message shown, @Nullable ChartTime date, String reference) {
		return new Evidence(this.concept.name(), this.item, shown, date, reference, this.phrase,
				this.fromText ? Set.of(Remark.FROM_TEXT) : Set.of());
	}

}
