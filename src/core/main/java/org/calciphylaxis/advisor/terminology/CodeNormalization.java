package org.calciphylaxis.advisor.terminology;

import java.util.Locale;

/** How the codes of a code system are written. */
enum CodeNormalization {

	/** The dot and the case carry no meaning, and a longer code is a narrower one. */
	ICD,

	/** The case carries no meaning, and a longer code is a narrower one. */
	ATC,

	/** A code is what it is, to the letter. */
	PLAIN;

	static CodeNormalization forSystem(String canonicalSystem) {
		if (canonicalSystem.startsWith("http://hl7.org/fhir/sid/icd-")) {
			return ICD;
		}
		return CodeSystemAliases.ATC.equals(canonicalSystem) ? ATC : PLAIN;
	}

	/** Whether a code stands for all codes that begin with it. */
	boolean isHierarchical() {
		return this != PLAIN;
	}

	String normalize(String code) {
		String stripped = code.strip();
		return switch (this) {
			case ICD -> stripped.replace(".", "").toUpperCase(Locale.ROOT);
			case ATC -> stripped.toUpperCase(Locale.ROOT);
			case PLAIN -> stripped;
		};
	}

}
