package org.calciphylaxis.advisor.terminology;

import java.util.Locale;
import java.util.regex.Pattern;

/** How the codes of a code system are written. */
enum CodeNormalization {

	/** The dot and the case carry no meaning, and a longer code is a narrower one. */
	ICD,

	/**
	 * As ICD; a mark (exclamation mark, asterisk, plus sign or dagger) and a letter for
	 * the certainty of the diagnosis, after a blank, may follow the code.
	 */
	ICD_10_GM,

	/** The case carries no meaning, and a longer code is a narrower one. */
	ATC,

	/** A code is what it is, to the letter. */
	PLAIN;

	private static final Pattern GM_MARKS = Pattern.compile("\\s*[!*+\u2020]?(?:\\s+[AGVZagvz])?$");

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

	private static String withoutDot(String code) {
		return code.replace(".", "").toUpperCase(Locale.ROOT);
	}

	String normalize(String code) {
		String stripped = code.strip();
		return switch (this) {
			case ICD -> withoutDot(stripped);
			case ICD_10_GM -> withoutDot(GM_MARKS.matcher(stripped).replaceAll(""));
			case ATC -> stripped.toUpperCase(Locale.ROOT);
			case PLAIN -> stripped;
		};
	}

}
