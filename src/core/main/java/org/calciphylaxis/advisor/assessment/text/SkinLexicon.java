package org.calciphylaxis.advisor.assessment.text;

import java.util.List;

/** The words that the rules look for in skin findings (rules, sections 3 and 10). */
public final class SkinLexicon {

	public static final Phrase LIVEDO = Phrase.of("livedo");

	public static final Phrase LIVEDOID = Phrase.of("livedoid");

	public static final Phrase RETIFORM = Phrase.of("retiform");

	/** A purple colour in the pattern of a net. */
	public static final List<Phrase> PURPLE_NET = List.of(
			Phrase.spaced(2, "netlike|reticul*|lacy|lace", "purple|violaceous|dusky"),
			Phrase.spaced(2, "purple|violaceous|dusky", "netlike|reticul*|lacy|lace"),
			Phrase.spaced(2, "net", "like", "purple|violaceous"));

	public static final Phrase BLACK_ESCHAR = Phrase.spaced(1, "black|brown|leathery|thick|dry", "eschar*|crust|scab");

	/** Specific for calciphylaxis in themselves. */
	public static final List<Phrase> SPECIFIC = List.of(LIVEDO, RETIFORM,
			Phrase.spaced(2, "violaceous|hemorrhagic", "plaque*|patch*|papule*|nodule*|indurat*|bulla*"), BLACK_ESCHAR,
			Phrase.spaced(1, "necrotic", "ulcer*|wound*|sore|lesion*|tissue|skin|plaque*|eschar*"),
			Phrase.spaced(1, "skin", "necrosis"), Phrase.of("stellate", "ulcer*|purpura"), PURPLE_NET.get(0),
			PURPLE_NET.get(1), PURPLE_NET.get(2));

	/** Early. Up to three words may stand between the pain and the lesion. */
	public static final List<Phrase> EARLY = List.of(
			Phrase.spaced(3, "pain|painful|tender|tenderness", "nodule*|lump*|plaque*|papule*|patch*"),
			Phrase.spaced(3, "nodule*|lump*|plaque*|papule*|patch*", "painful|tender"), Phrase.of("indurat*"),
			Phrase.of("panniculitis"),
			Phrase.spaced(3, "cellulitis", "leg|legs|calf|calves|thigh|thighs|arm|abdomen|trunk|shin|flank|buttock"),
			Phrase.spaced(1, "leg|legs|calf|thigh|arm|abdominal|trunk", "cellulitis"));

	/** General. */
	public static final List<Phrase> NON_SPECIFIC = List.of(
			Phrase.spaced(3, "pain|painful|tender|tenderness|nonhealing", "wound*|ulcer*|sore|sores"),
			Phrase.spaced(3, "wound*|ulcer*", "nonhealing|painful|tender"), Phrase.of("eschar*"), Phrase.of("gangren*"),
			Phrase.of("cellulitis"), Phrase.of("mottled", "skin"));

	public static final Phrase ULCER = Phrase.of("ulcer|ulcers|ulceration|ulcerated|sore|sores");

	public static final Phrase WOUND = Phrase.of("wound|wounds");

	public static final Phrase GANGRENE = Phrase.of("gangren*");

	public static final Phrase SENILE = Phrase.of("senile|actinic");

	public static final Phrase PAIN = Phrase.of("pain|painful|tender|tenderness");

	public static final List<Phrase> SEVERE_PAIN = List.of(Phrase.of("severe", "pain"),
			Phrase.of("severely", "painful"), Phrase.of("exquisitely", "tender"));

	public static final Phrase NON_HEALING = Phrase.of("nonhealing");

	public static final Phrase NECROSIS = Phrase.of("necro*");

	public static final Phrase ESCHAR = Phrase.of("eschar*");

	public static final Phrase PURPURA = Phrase.of("purpur*");

	/** Names of findings, for what is said to be past or absent. */
	public static final List<Phrase> FINDINGS = List.of(LIVEDO, NECROSIS, ESCHAR, PURPURA, ULCER,
			Phrase.of("gangren*|cellulitis|panniculitis|indurat*|nodule*|plaque*|lump*"));

	/** What makes a penile finding one that counts. */
	public static final List<Phrase> PENILE = List.of(Phrase.of("ulcer*"), NECROSIS, Phrase.of("gangren*"),
			Phrase.of("calciphyla*"), PAIN);

	public static final List<Phrase> CALCIPHYLAXIS = List.of(Phrase.of("calciphyla*|kalziphyla*|calcifilax*"),
			Phrase.of("calcific", "uremic|uraemic", "arteriolopath*"));

	/** Words that make a named diagnosis a question. */
	public static final Phrase IN_QUESTION = Phrase
		.of("suspected|suspicion|suspicious|concern|concerning|possible|possibly|probable|likely|query|rule|vs|versus");

	/** Words that make a named diagnosis somebody else's, or none yet. */
	public static final Phrase NOT_THE_PATIENTS = Phrase
		.of("family|mother|father|sister|brother|son|daughter|aunt|uncle|fhx|fh|risk|screen|screening|prevention|education");

	public static final List<Phrase> HISTORY = List.of(Phrase.of("history", "of"), Phrase.of("previous|prior"),
			Phrase.of("status", "post"));

	public static final Phrase HEALED = Phrase.of("healed|resolved");

	/** Words of a question to the pathologist, which is no answer. */
	public static final Phrase ASKED = Phrase.of("rule|query|exclude|question");

	private SkinLexicon() {
	}

}
