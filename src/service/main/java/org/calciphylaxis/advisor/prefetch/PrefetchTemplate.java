package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;
import java.util.Map;

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

	/** This template, with a bound of date where its key has one. */
	PrefetchTemplate dateBounded(Map<PrefetchKey, Integer> lookBackDays) {
		Integer days = lookBackDays.get(this.key);
		if (days == null) {
			return this;
		}
		String bound = "&date=ge{{today() - " + days + " days}}&_sort=";
		PrefetchTemplate bounded = new PrefetchTemplate(this.key, this.resourceType,
				this.template.replace("&_sort=", bound));
		return bounded.isShortEnough() ? bounded : this;
	}

	/** The query for one patient, ready to be put behind a base URL. */
	String forPatient(String patientId) {
		return this.template.replace(PATIENT_ID, UriUtils.encode(patientId, StandardCharsets.UTF_8))
			.replace("|", "%7C");
	}

}
