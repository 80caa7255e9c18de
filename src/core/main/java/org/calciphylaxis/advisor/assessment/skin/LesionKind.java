package org.calciphylaxis.advisor.assessment.skin;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.skin.SkinText;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.jspecify.annotations.Nullable;

/**
 * The concepts of skin findings: what the code of each is worth by itself (rules, section
 * 3, "By code"), and what a card calls it. Of several the first gives the name.
 */
enum LesionKind {

	/** Its own question; see {@link LesionDescription#isPenile()}. */
	PENILE(Concept.SKIN_FINDING_PENILE, (lesion) -> Specificity.NONE, (text) -> false, Message.of("Penile finding"),
			Message.of("penile lesion")),

	LIVEDO(Concept.SKIN_LIVEDO, (lesion) -> Specificity.SPECIFIC, SkinText::isLivedo, Message.of("Livedo"),
			Message.of("livedo")),

	/** A mimic outside of uremia; see {@link LesionDescription#isLivedoid}. */
	LIVEDOID(Concept.LIVEDOID_VASCULOPATHY, (lesion) -> Specificity.NONE, SkinText::isLivedoidVasculopathy,
			Message.of("Livedoid vasculopathy"), Message.of("livedoid vasculopathy")),

	GANGRENE(Concept.SKIN_GANGRENE, (lesion) -> lesion.isProximal() ? Specificity.SPECIFIC : Specificity.NON_SPECIFIC,
			(text) -> false, Message.of("Gangrene"), Message.of("gangrene")),

	NECROSIS(Concept.SKIN_NECROSIS, (lesion) -> Specificity.SPECIFIC, SkinText::isNecrotic, Message.of("Skin necrosis"),
			Message.of("skin necrosis")),

	ULCER(Concept.SKIN_FINDING_ULCER,
			(lesion) -> lesion.isAtFattySite() ? Specificity.SPECIFIC : Specificity.NON_SPECIFIC, SkinText::isUlcer,
			Message.of("Skin ulcer"), Message.of("skin ulcer")),

	INFECTION(Concept.SKIN_INFECTION, (lesion) -> Specificity.NON_SPECIFIC, (text) -> false,
			Message.of("Skin infection"), Message.of("skin infection")),

	PURPURA(Concept.PURPURA, LesionKind::ofPurpura, (text) -> false, Message.of("Purpura"), Message.of("purpura")),

	TRUNK_INFECTION(Concept.SKIN_INFECTION_TRUNK_OR_LIMB, (lesion) -> Specificity.EARLY),

	LUMP(Concept.SKIN_FINDING_LUMP, (lesion) -> lesion.isPainful() ? Specificity.EARLY : Specificity.NONE),

	/** Also what only words name that have no name of their own here. */
	OTHER(Concept.SKIN_FINDING_EARLY, (lesion) -> Specificity.EARLY);

	private static final LesionKind[] KINDS = values();

	private final Concept concept;

	private final Function<LesionDescription, Specificity> byCode;

	private final Predicate<SkinText> words;

	private final Concept shownAs;

	private final Message item;

	private final Message phrase;

	/** Without a name of its own. */
	LesionKind(Concept concept, Function<LesionDescription, Specificity> byCode) {
		this(concept, byCode, (text) -> false, Concept.SKIN_FINDING_EARLY, Message.of("Skin finding"),
				Message.of("suspicious skin lesion"));
	}

	LesionKind(Concept concept, Function<LesionDescription, Specificity> byCode, Predicate<SkinText> words,
			Message item, Message phrase) {
		this(concept, byCode, words, concept, item, phrase);
	}

	/**
	 * A kind of finding.
	 * @param byCode what its code is worth
	 * @param words whether a text names it, where no code does
	 * @param shownAs what it is evidence of
	 * @param item the row's name on a card
	 * @param phrase the finding in a summary
	 */
	LesionKind(Concept concept, Function<LesionDescription, Specificity> byCode, Predicate<SkinText> words,
			Concept shownAs, Message item, Message phrase) {
		this.concept = concept;
		this.byCode = byCode;
		this.words = words;
		this.shownAs = shownAs;
		this.item = item;
		this.phrase = phrase;
	}

	Concept concept() {
		return this.concept;
	}

	/** What the codes of a finding are worth, at its sites and with its pain. */
	static Specificity byCode(LesionDescription lesion) {
		Specificity strongest = Specificity.NONE;
		if (lesion.what().concepts().isEmpty()) {
			return strongest;
		}
		for (LesionKind kind : KINDS) {
			if (lesion.what().is(kind.concept)) {
				Specificity specificity = kind.byCode.apply(lesion);
				strongest = specificity.isStrongerThan(strongest) ? specificity : strongest;
			}
		}
		return strongest;
	}

	private static Specificity ofPurpura(LesionDescription lesion) {
		if (lesion.isHarmlessPurpura()) {
			return Specificity.NONE;
		}
		return lesion.isPainful() ? Specificity.SPECIFIC : Specificity.EARLY;
	}

	/**
	 * What gives a finding its name: its code, or else its words.
	 * @param byWords whether the words may
	 */
	static LesionKind naming(LesionDescription lesion, boolean byWords) {
		for (LesionKind kind : KINDS) {
			boolean coded = kind != PENILE && lesion.what().is(kind.concept);
			if (coded || (byWords && lesion.says(kind.words))) {
				return kind;
			}
		}
		return OTHER;
	}

	/** The finding as a card shows it. */
	Evidence evidence(Specificity specificity, Message charted, @Nullable ChartTime date, String reference,
			Set<Remark> remarks) {
		boolean fatty = this == ULCER && specificity == Specificity.SPECIFIC;
		return new Evidence(this.shownAs.name(), this.item, charted, date, reference,
				fatty ? Message.of("skin ulcer at a fatty site") : this.phrase, remarks);
	}

}
