package org.calciphylaxis.advisor.assessment.facts;

/** The kinds of data a chart is read from: the prefetch keys. */
public enum PrefetchKey {

	PATIENT("patient", "patient"), CONDITIONS("conditions", "conditions"),
	MEDICATION_REQUESTS("medicationRequests", "medication orders"),
	MEDICATION_STATEMENTS("medicationStatements", "medication statements"), LABS("labs", "laboratory results"),
	OBSERVATIONS("observations", "vital signs and skin observations"), PROCEDURES("procedures", "procedures"),
	SERVICE_REQUESTS("serviceRequests", "orders"), DIAGNOSTIC_REPORTS("diagnosticReports", "diagnostic reports"),
	ENCOUNTERS("encounters", "encounters");

	private final String key;

	private final String title;

	PrefetchKey(String key, String title) {
		this.key = key;
		this.title = title;
	}

	/** The prefetch key, as discovery spells it. */
	public String key() {
		return this.key;
	}

	/** What a clinician calls it. */
	public String title() {
		return this.title;
	}

	/** Whether no advice can be given without it. */
	public boolean isEssential() {
		return this == PATIENT || this == CONDITIONS;
	}

}
