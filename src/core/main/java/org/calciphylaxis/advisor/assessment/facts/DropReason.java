package org.calciphylaxis.advisor.assessment.facts;

import java.util.Locale;

/** Why a resource, or a part of it, is not used (rules, section 10). */
public enum DropReason {

	/** It is not a FHIR resource, or its main member has the wrong shape. */
	UNREADABLE("could not be read"),
	/** It shows signs of DSTU2, STU3 or R5. */
	FOREIGN_VERSION("of another FHIR version left out"),
	/** A {@code modifierExtension} that is not known may reverse what it says. */
	MODIFIER("with an unknown modifier left out"),
	/** A date is present, but gives no day. */
	DATE("with an unreadable date left out"),
	/** Its subject is another patient. */
	OTHER_PATIENT("of another patient left out"),
	/** It is about a donor, a device or a specimen: its focus is not the patient. */
	OTHER_FOCUS("about something else than the patient left out"),
	/** There are more than are read. */
	OVER_LIMIT("over the limit left out"),
	/** A text or list in it is longer than what is read of it. */
	SHORTENED("read in part, being longer than the limit");

	private final String phrase;

	DropReason(String phrase) {
		this.phrase = phrase;
	}

	/** The name for logs and metrics: lower case, words joined by hyphens. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** What a card prints after the number of resources. */
	public String phrase() {
		return this.phrase;
	}

	/** Whether something about the patient is lost by it. */
	public boolean isLoss() {
		return this != OTHER_PATIENT && this != OTHER_FOCUS;
	}

	/** Whether the resource is used nevertheless. */
	public boolean isPartial() {
		return this == SHORTENED;
	}

}
