package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Makes out what came for a key, in every shape that clients and servers send: a
 * resource, a Bundle with or without entries, an OperationOutcome, null, nothing, and the
 * {@code {"response", "resource"}} of 2018.
 */
final class PrefetchValueReader {

	static final String FAILED = "the EHR reported an error";

	static final String NOT_FHIR = "what the EHR sent is not a FHIR resource";

	static final String OTHER_KIND = "the EHR sent something else";

	private PrefetchValueReader() {
	}

	/**
	 * Reads one value.
	 * @param value the value of a prefetch key or an answer of a server; a missing node
	 * when there is none
	 * @param wanted the resource type that the key asks for
	 */
	static PrefetchValue read(JsonNode value, String wanted) {
		if (value.isMissingNode()) {
			return new PrefetchValue.Absent();
		}
		JsonNode resource = unwrap(value);
		if (resource.isNull()) {
			return PrefetchValue.Resources.NOTHING;
		}
		String type = type(resource);
		return switch (type) {
			case "" -> new PrefetchValue.Failed(NOT_FHIR);
			case "OperationOutcome" -> new PrefetchValue.Failed(FAILED);
			case "Bundle" -> BundleReader.read(resource);
			default -> single(resource, type.equals(wanted));
		};
	}

	private static JsonNode unwrap(JsonNode value) {
		boolean legacy = !value.has("resourceType") && (value.has("resource") || value.has("response"));
		return legacy ? value.path("resource") : value;
	}

	private static PrefetchValue single(JsonNode resource, boolean wanted) {
		return new PrefetchValue.Resources(List.of(resource), Map.of(), null, wanted ? "" : OTHER_KIND, wanted ? 0 : 1);
	}

	/** Empty when it is no resource. */
	static String type(JsonNode resource) {
		JsonNode type = resource.path("resourceType");
		return type.isTextual() ? type.textValue() : "";
	}

}
