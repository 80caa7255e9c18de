package org.calciphylaxis.advisor.terminology;

import java.util.Locale;

/** How the codes of a code system are written. */
enum CodeNormalization {

	/** The dot and the case carry no meaning, and a longer code is a narrower one. */
	ICD,

	/**
	 * As ICD; a mark (exclamation mark, asterisk, plus sign or dagger) and a letter for
	 * the certainty of the diagnosis may follow the code.
	 */
	ICD_10_GM,

	/** The case carries no meaning, and a longer code is a narrower one. */
	ATC,

	/** A code is what it is, to the letter. */
	PLAIN;

	private static final String GM_MARKS = "!*+\u2020";

	private static final String GM_CERTAINTIES = "AGVZagvz";

	static CodeNormalization forSystem(String canonicalSystem) {
		if (CodeSystemAliases.ICD_10_GM.equals(canonicalSystem)) {
			return ICD_10_GM;
		}
		if (canonicalSystem.startsWith("http://hl7.org/fhir/sid/icd-")
				|| CodeSystemAliases.ICD_10_PCS.equals(canonicalSystem)) {
			return ICD;
		}
		return CodeSystemAliases.ATC.equals(canonicalSystem) ? ATC : PLAIN;
	}

	/** Whether a code stands for all codes that begin with it. */
	boolean isHierarchical() {
		return this != PLAIN;
	}

	private static String withoutMarks(String code) {
		int end = code.length();
		boolean hasCertainty = end > 1 && GM_CERTAINTIES.indexOf(code.charAt(end - 1)) >= 0
				&& !Character.isLetter(code.charAt(end - 2));
		end -= hasCertainty ? 1 : 0;
		while (end > 0 && (GM_MARKS.indexOf(code.charAt(end - 1)) >= 0 || code.charAt(end - 1) == ' ')) {
			end--;
		}
		return code.substring(0, end);
	}

	private static String withoutDot(String code) {
		return code.replace(".", "").toUpperCase(Locale.ROOT);
	}

	String normalize(String code) {
		String stripped = code.strip();
		return switch (this) {
			case ICD -> withoutDot(stripped);
			case ICD_10_GM -> withoutDot(withoutMarks(stripped));
			case ATC -> stripped.toUpperCase(Locale.ROOT);
			case PLAIN -> stripped;
		};
	}

}
