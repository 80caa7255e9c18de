package org.calciphylaxis.advisor.assessment.text;

import java.util.List;

/** The words that the rules look for in skin findings (rules, sections 3 and 10). */
public final class SkinLexicon {

	public static final Phrase LIVEDO = Phrase.of("livedo");

	public static final Phrase LIVEDOID = Phrase.of("livedoid");

	/** Specific for calciphylaxis in themselves. */
	public static final List<Phrase> SPECIFIC = List.of(LIVEDO, Phrase.of("retiform"),
			Phrase.spaced(2, "violaceous", "plaque*|indurat*"), Phrase.of("black", "eschar*"),
			Phrase.spaced(1, "necrotic", "ulcer*|plaque*|eschar*"), Phrase.of("stellate", "ulcer*"),
			Phrase.spaced(2, "netlike", "purple|violaceous"), Phrase.spaced(2, "net", "like", "purple|violaceous"));

	/** Early or general. Up to three words may stand between the pain and the lesion. */
	public static final List<Phrase> NON_SPECIFIC = List.of(
			Phrase.spaced(3, "pain|painful|tender|tenderness", "nodule*|lump*|plaque*|purpura"),
			Phrase.spaced(3, "nodule*|lump*|plaque*|purpura", "painful|tender"),
			Phrase.spaced(3, "nonhealing", "wound*|ulcer*"), Phrase.spaced(3, "wound*|ulcer*", "nonhealing"),
			Phrase.of("indurat*"));

	public static final Phrase PAIN = Phrase.of("pain|painful|tender|tenderness");

	public static final List<Phrase> SEVERE_PAIN = List.of(Phrase.of("severe", "pain"),
			Phrase.of("severely", "painful"), Phrase.of("exquisitely", "tender"));

	public static final Phrase NON_HEALING = Phrase.of("nonhealing");

	public static final Phrase NECROSIS = Phrase.of("necro*");

	public static final Phrase ESCHAR = Phrase.of("eschar*");

	public static final Phrase PURPURA = Phrase.of("purpur*");

	/** What makes a penile finding one that counts. */
	public static final List<Phrase> PENILE = List.of(Phrase.of("ulcer*"), NECROSIS, Phrase.of("gangren*"),
			Phrase.of("calciphyla*"), PAIN);

	public static final List<Phrase> CALCIPHYLAXIS = List.of(Phrase.of("calciphylaxis"),
			Phrase.of("calcific", "uremic|uraemic", "arteriolopathy"));

	/** Words that make a named diagnosis a question. */
	public static final Phrase IN_QUESTION = Phrase
		.of("suspected|suspicion|suspicious|concern|concerning|possible|possibly|probable|likely|query|rule|vs|versus");

	/** Words that make a named diagnosis somebody else's, or none yet. */
	public static final Phrase NOT_THE_PATIENTS = Phrase
		.of("family|mother|father|sister|brother|risk|screen|screening|prevention|education");

	/** Words of a question to the pathologist, which is no answer. */
	public static final Phrase ASKED = Phrase.of("rule|query|exclude|question");

	private SkinLexicon() {
	}

}
