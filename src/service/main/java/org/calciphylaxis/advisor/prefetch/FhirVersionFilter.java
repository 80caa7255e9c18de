package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.NonR4Signs;

/**
 * Keeps resources of another FHIR version from being misread. When half of a key or more
 * shows it, the EHR speaks that version, and no advice is given; a stray one is dropped.
 */
final class FhirVersionFilter {

	private FhirVersionFilter() {
	}

	/**
	 * The resources that are not known to be of another version.
	 * @throws EssentialDataMissing when half of them or more are
	 */
	static List<JsonNode> withoutForeign(PrefetchKey key, List<JsonNode> resources) {
		List<JsonNode> kept = new ArrayList<>();
		Map<String, Integer> foreign = new TreeMap<>();
		for (JsonNode resource : resources) {
			Optional<String> version = NonR4Signs.find(resource);
			version.ifPresentOrElse((name) -> foreign.merge(name, 1, Integer::sum), () -> kept.add(resource));
		}
		if (!foreign.isEmpty() && kept.size() * 2 <= resources.size()) {
			throw new EssentialDataMissing(key, words(foreign.keySet().iterator().next()), false);
		}
		return kept;
	}

	static EssentialDataMissing refusal(String version) {
		return new EssentialDataMissing(PrefetchKey.CONDITIONS, words(version), false);
	}

	private static String words(String version) {
		return "what the EHR holds is FHIR " + version + ", and only R4 can be read";
	}

}
