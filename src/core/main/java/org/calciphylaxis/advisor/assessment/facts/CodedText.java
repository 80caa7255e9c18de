package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;
import java.util.Set;

/**
 * What a coded or written statement of the chart says: the concepts that its codings
 * belong to, and its words.
 *
 * @param concepts every concept that knows one of its codings; for drugs without a known
 * coding, the groups that its text names
 * @param texts the text and the displays as charted, without repetition; may be empty
 * @param fromText whether the concepts were read from the words, because no coding is
 * known
 */
public record CodedText(Set<Concept> concepts, List<String> texts, boolean fromText) {

	/** A statement that says nothing. */
	public static final CodedText NOTHING = new CodedText(Set.of(), List.of(), false);

	public CodedText {
		concepts = Set.copyOf(concepts);
		texts = List.copyOf(texts);
	}

	/** Whether any coding belongs to this concept. */
	public boolean is(Concept concept) {
		return this.concepts.contains(concept);
	}

	/** Whether any coding belongs to one of these concepts. */
	public boolean isAny(Set<Concept> any) {
		for (Concept concept : this.concepts) {
			if (any.contains(concept)) {
				return true;
			}
		}
		return false;
	}

	/** Whether no coding is known, so that its words speak. */
	public boolean isUncoded() {
		return this.concepts.isEmpty() || this.fromText;
	}

	/**
	 * The words to show a clinician: the text as charted, else a display, else an empty
	 * string.
	 */
	public String displayText() {
		return this.texts.isEmpty() ? "" : this.texts.get(0);
	}

}
