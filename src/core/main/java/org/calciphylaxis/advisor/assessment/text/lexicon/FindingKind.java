package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * What a skin finding is, as far as rules and cards tell findings apart.
 */
public enum FindingKind {

	LIVEDO, RETIFORM, STELLATE_LESION, VIOLACEOUS_LESION, PURPURA, ESCHAR, SKIN_NECROSIS, ULCER, GANGRENE, INDURATION,
	PANNICULITIS, CELLULITIS, NODULE, WOUND, MOTTLED_SKIN;

	/** Whether the finding keeps its strength on toes, fingers, heels, feet and hands. */
	public boolean isTypicalAnywhere() {
		return this == LIVEDO || this == RETIFORM;
	}

}
