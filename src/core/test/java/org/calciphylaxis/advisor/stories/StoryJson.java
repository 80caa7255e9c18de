package org.calciphylaxis.advisor.stories;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hl7.fhir.r4.model.Resource;

/** HAPI's resources as JSON. */
final class StoryJson {

	private static final FhirContext FHIR = FhirContext.forR4Cached();

	private static final ObjectMapper JSON = new ObjectMapper();

	private StoryJson() {
	}

	static String encode(Resource resource) {
		return FHIR.newJsonParser().encodeResourceToString(resource);
	}

	static JsonNode parse(String json) {
		try {
			return JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(json, ex);
		}
	}

}
