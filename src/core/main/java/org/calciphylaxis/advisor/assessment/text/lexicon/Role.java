package org.calciphylaxis.advisor.assessment.text.lexicon;

/**
 * What a word does in a sentence, or how a whole answer is meant.
 */
public enum Role implements Meaning {

	/** An article, preposition, auxiliary verb or adverb: no noun. */
	FUNCTION,

	/** Joins two terms. */
	AND,

	/** Joins the last elements of a list. */
	OR,

	/** Ends the reach of every trigger: "but". */
	TERMINATOR,

	/** Begins a new statement after a comma: "has". */
	STATEMENT,

	/** Ends no sentence with its full stop. */
	ABBREVIATION,

	/** The heading of a section: "diagnosis". */
	HEADING,

	/** Introduces who or what found it: "by". */
	AGENT,

	/** Makes "sore" in front of it an adjective, as a body site does. */
	SORE_PLACE,

	/** Before "ruled out", makes it a question: "cannot". */
	UNDOES_RULED_OUT,

	/** Before "healed", makes it current: "not". */
	UNDOES_RESOLVED,

	/** On the left of a question word, ends its reach: "with". */
	STOPS_QUESTION,

	/**
	 * On the right of "history of" something else, begins what is there now: "with".
	 */
	STOPS_PAST,

	/** On the left of "risk" or "education", ends its reach. */
	STOPS_RISK,

	/** Belongs to a date: "March", "about". */
	DATE,

	/** Looks like a term and is none. */
	PSEUDO_TERM,

	/** Begins the question of a form: "any", "does". */
	ASKING,

	/** Affirms the question of a form. */
	ANSWER_PRESENT,

	/** Denies the question of a form. */
	ANSWER_ABSENT,

	/** Leaves the question of a form open: "not assessed". */
	ANSWER_UNKNOWN,

	/** Before a drug's name, speaks against the drug. */
	DRUG_STOP,

	/** Holds a stop word and speaks against no drug: "do not substitute". */
	DRUG_PASS

}
