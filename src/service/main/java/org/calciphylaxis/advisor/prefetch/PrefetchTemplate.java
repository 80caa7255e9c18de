package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

import org.springframework.web.util.UriUtils;

/**
 * The FHIR query of one prefetch key, within the subset that CDS Hooks 2.0 recommends.
 *
 * @param key the prefetch key
 * @param resourceType what it asks for
 * @param template relative URL with {@code {{context.patientId}}}; at most
 * {@value #MAX_BYTES} bytes
 */
public record PrefetchTemplate(PrefetchKey key, String resourceType, String template) {

	/** Longer ones are refused by proxies and servers. */
	static final int MAX_BYTES = 2000;

	static final String PATIENT_ID = "{{context.patientId}}";

	/** Whether it is short enough for proxies and servers. */
	boolean isShortEnough() {
		return this.template.getBytes(StandardCharsets.UTF_8).length <= MAX_BYTES;
	}

	/** The query for one patient, ready to be put behind a base URL. */
	String forPatient(String patientId) {
		return this.template.replace(PATIENT_ID, UriUtils.encode(patientId, StandardCharsets.UTF_8))
			.replace("|", "%7C");
	}

}
