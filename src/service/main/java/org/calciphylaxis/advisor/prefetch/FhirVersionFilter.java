package org.calciphylaxis.advisor.prefetch;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.NonR4Signs;

/** Keeps resources of another FHIR version from being misread. */
final class FhirVersionFilter {

	private FhirVersionFilter() {
	}

	/** The resources that are not known to be of another version. */
	static List<JsonNode> withoutForeign(List<JsonNode> resources) {
		return resources.stream().filter((resource) -> NonR4Signs.find(resource).isEmpty()).toList();
	}

	static EssentialDataMissing refusal(String version) {
		return new EssentialDataMissing(PrefetchKey.CONDITIONS, reason(version), false);
	}

	static String reason(String version) {
		return "what the EHR holds is FHIR " + version + ", and only R4 can be read";
	}

}
