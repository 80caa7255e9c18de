package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes out what came for a key, in every shape that clients and servers send: a
 * resource, a Bundle with or without entries, an OperationOutcome, null, nothing, and the
 * {@code {"response", "resource"}} of 2018.
 */
final class DeliveryReader {

	static final String FAILED = "the EHR reported an error";

	static final String NOT_FHIR = "what the EHR sent is not a FHIR resource";

	static final String PARTLY_FAILED = "the EHR reported an error for part of it";

	private DeliveryReader() {
	}

	/**
	 * Reads one value.
	 * @param value the value of a prefetch key or an answer of a server; a missing node
	 * when there is none
	 * @param wanted the resource type that the key asks for
	 */
	static Delivery read(JsonNode value, String wanted) {
		if (value.isMissingNode()) {
			return new Delivery.Absent();
		}
		if (value.isNull()) {
			return new Delivery.Arrived(List.of(), List.of(), null, "", 0);
		}
		JsonNode resource = unwrap(value);
		if (!resource.isObject()) {
			return new Delivery.Failed(NOT_FHIR);
		}
		return switch (type(resource)) {
			case "" -> new Delivery.Failed(NOT_FHIR);
			case "OperationOutcome" -> new Delivery.Failed(FAILED);
			case "Bundle" -> bundle(resource, wanted);
			default -> single(resource, wanted);
		};
	}

	private static JsonNode unwrap(JsonNode value) {
		boolean legacy = !value.has("resourceType") && (value.has("resource") || value.has("response"));
		return legacy ? value.path("resource") : value;
	}

	private static Delivery single(JsonNode resource, String wanted) {
		boolean asked = wanted.equals(type(resource));
		return new Delivery.Arrived(asked ? List.of(resource) : List.of(), medications(List.of(resource)), null, "",
				asked ? 0 : 1);
	}

	private static Delivery bundle(JsonNode bundle, String wanted) {
		List<JsonNode> resources = new ArrayList<>();
		List<JsonNode> others = new ArrayList<>();
		int unreadable = 0;
		boolean failed = false;
		for (JsonNode entry : listed(bundle.path("entry"))) {
			JsonNode resource = entry.path("resource");
			String type = type(resource);
			if (type.equals(wanted)) {
				resources.add(resource);
			}
			else if (type.equals("OperationOutcome")) {
				failed |= isError(resource);
			}
			else if (type.isEmpty()) {
				unreadable++;
			}
			else {
				others.add(resource);
			}
		}
		if (failed && resources.isEmpty()) {
			return new Delivery.Failed(FAILED);
		}
		return new Delivery.Arrived(resources, medications(others), next(bundle), failed ? PARTLY_FAILED : "",
				unreadable);
	}

	private static List<JsonNode> medications(List<JsonNode> resources) {
		return resources.stream().filter((resource) -> type(resource).equals("Medication")).toList();
	}

	/** Servers also send warnings and hints as OperationOutcome; these do not count. */
	private static boolean isError(JsonNode outcome) {
		for (JsonNode issue : listed(outcome.path("issue"))) {
			String severity = issue.path("severity").asText();
			if (severity.equals("error") || severity.equals("fatal")) {
				return true;
			}
		}
		return false;
	}

	private static @Nullable String next(JsonNode bundle) {
		for (JsonNode link : listed(bundle.path("link"))) {
			if (link.path("relation").asText().equals("next") && link.path("url").isTextual()) {
				return link.path("url").asText();
			}
		}
		return null;
	}

	/** Some clients send the only element of a list without the list around it. */
	private static Iterable<JsonNode> listed(JsonNode elements) {
		return elements.isObject() ? List.of(elements) : elements;
	}

	static String type(JsonNode resource) {
		return resource.path("resourceType").isTextual() ? resource.path("resourceType").asText() : "";
	}

}
