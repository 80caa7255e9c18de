package org.calciphylaxis.advisor.assessment.text;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.jspecify.annotations.Nullable;

/** A part of the body, as far as the rules tell parts apart. */
public enum BodySite {

	LEG(Kind.OTHER, null, Concept.SITE_LEG, "leg|legs"),
	LOWER_LEG(Kind.OTHER, LEG, Concept.SITE_LOWER_LEG, "shin|shins|pretibial"),
	CALF(Kind.OTHER, LOWER_LEG, Concept.SITE_CALF, "calf|calves"),
	ANKLE(Kind.OTHER, LOWER_LEG, Concept.SITE_ANKLE, "ankle|ankles"),
	THIGH(Kind.FATTY, LEG, Concept.SITE_THIGH, "thigh|thighs"), FOOT(Kind.ACRAL, LEG, Concept.SITE_FOOT, "foot|feet"),
	HEEL(Kind.ACRAL, FOOT, Concept.SITE_HEEL, "heel|heels"), TOE(Kind.ACRAL, FOOT, Concept.SITE_TOE, "toe|toes"),
	HAND(Kind.ACRAL, null, Concept.SITE_HAND, "hand|hands"),
	FINGER(Kind.ACRAL, HAND, Concept.SITE_FINGER, "finger|fingers"),
	ABDOMEN(Kind.FATTY, null, Concept.SITE_ABDOMEN, "abdomen|abdominal|belly|pannus"),
	BUTTOCK(Kind.FATTY, null, Concept.SITE_BUTTOCK, "buttock|buttocks|gluteal"),
	BREAST(Kind.FATTY, null, Concept.SITE_BREAST, "breast|breasts"),
	FLANK(Kind.FATTY, null, Concept.SITE_FLANK, "flank|flanks"), BACK(Kind.OTHER, null, Concept.SITE_BACK, "back"),
	SACRUM(Kind.OTHER, BACK, Concept.SITE_SACRUM, "sacrum|sacral|coccyx|tailbone"),
	HIP(Kind.OTHER, null, Concept.SITE_HIP, "hip|hips|trochanter|trochanteric"),
	KNEE(Kind.OTHER, LEG, null, "knee|knees"), ARM(Kind.OTHER, null, Concept.SITE_ARM, "arm|arms"),
	UPPER_ARM(Kind.OTHER, ARM, Concept.SITE_UPPER_ARM, null),
	FOREARM(Kind.OTHER, ARM, Concept.SITE_FOREARM, "forearm|forearms"),
	ELBOW(Kind.OTHER, ARM, Concept.SITE_ELBOW, "elbow|elbows"), HEAD(Kind.OTHER, null, Concept.SITE_HEAD, "head|scalp"),
	FACE(Kind.OTHER, HEAD, Concept.SITE_FACE, "face|nose|cheek|chin|forehead|lip|ear"),
	NECK(Kind.OTHER, null, Concept.SITE_NECK, "neck"), CHEST(Kind.OTHER, null, Concept.SITE_CHEST, "chest"),
	GROIN(Kind.OTHER, null, Concept.SITE_GROIN, "groin|inguinal"),
	PENIS(Kind.PENILE, null, Concept.SITE_PENILE, "penis|penile|glans"),
	SKIN_OTHER(Kind.OTHER, null, Concept.SITE_SKIN_OTHER, null),
	OTHER_FATTY(Kind.FATTY, null, Concept.SITE_FATTY, null), OTHER_ACRAL(Kind.ACRAL, null, Concept.SITE_ACRAL, null);

	private final Kind kind;

	private final @Nullable BodySite within;

	private final @Nullable Concept concept;

	private final @Nullable Phrase words;

	BodySite(Kind kind, @Nullable BodySite within, @Nullable Concept concept, @Nullable String words) {
		this.kind = kind;
		this.within = within;
		this.concept = concept;
		this.words = (words != null) ? Phrase.of(words) : null;
	}

	/**
	 * Whether fat, an extremity's end, the penis, or none of these (rules, section 10,
	 * "Site").
	 */
	public Kind kind() {
		return this.kind;
	}

	/**
	 * The ValueSet of body sites and finding codes that mean this part; null where only
	 * words do.
	 */
	public @Nullable Concept concept() {
		return this.concept;
	}

	@Nullable Phrase words() {
		return this.words;
	}

	/** Whether the text names this part. */
	public boolean isNamedIn(ClinicalText text) {
		return this.words != null && text.mentions(this.words);
	}

	/** Whether this is {@code other} or a part of it. */
	public boolean isWithin(BodySite other) {
		return this == other || (this.within != null && this.within.isWithin(other));
	}

	/** What a rule asks of a site. */
	public enum Kind {

		FATTY, ACRAL, PENILE, OTHER

	}

}
