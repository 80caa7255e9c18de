package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What came for one key, sent by the client or fetched from the FHIR server. */
sealed interface PrefetchValue {

	/** What was not asked for. */
	String OTHER_KIND = "the EHR sent something else";

	String FAILED = "the EHR reported an error";

	String PARTLY_FAILED = "the EHR reported an error for part of it";

	String NOT_FHIR = "what the EHR sent is not a FHIR resource";

	String EMPTY_SHELL = "the EHR sent how many there are, and none of them";

	/**
	 * Makes out what came, in every shape that clients and servers send: a resource, a
	 * Bundle, an OperationOutcome, null, nothing, and the {@code {"response",
	 * "resource"}} of 2018.
	 * @param value the value of a prefetch key or an answer of a server; a missing node
	 * when there is none
	 * @param wanted the resource type that the key asks for
	 */
	static PrefetchValue read(JsonNode value, String wanted) {
		if (value.isMissingNode()) {
			return new Absent();
		}
		JsonNode resource = unwrap(value);
		if (resource.isNull()) {
			return Resources.NOTHING;
		}
		String type = BundleContents.resourceType(resource);
		return switch (type) {
			case "" -> new Failed(NOT_FHIR);
			case "OperationOutcome" -> new Failed(FAILED);
			case "Bundle" -> bundle(BundleContents.read(resource), wanted);
			default -> single(resource, type.equals(wanted));
		};
	}

	private static JsonNode unwrap(JsonNode value) {
		boolean legacy = !value.has("resourceType") && (value.has("resource") || value.has("response"));
		return legacy ? value.path("resource") : value;
	}

	private static PrefetchValue bundle(BundleContents bundle, String wanted) {
		if (bundle.entries().isEmpty() && bundle.failed()) {
			return new Failed(FAILED);
		}
		if (bundle.entries().isEmpty() && bundle.emptyShell()) {
			return new Failed(EMPTY_SHELL);
		}
		boolean isOther = !bundle.entries().isEmpty()
				&& bundle.entries().stream().noneMatch((entry) -> entry.resourceType().equals(wanted));
		String reason = (bundle.failed() || bundle.emptyShell()) ? PARTLY_FAILED : "";
		return new Resources(bundle.resources(), bundle.referenced(), bundle.next(), isOther ? OTHER_KIND : reason,
				bundle.unreadable());
	}

	private static PrefetchValue single(JsonNode resource, boolean wanted) {
		return new Resources(List.of(resource), Map.of(), null, wanted ? "" : OTHER_KIND, wanted ? 0 : 1);
	}

	/** The client did not send the key. */
	record Absent() implements PrefetchValue {

	}

	/**
	 * It was tried and nothing usable came.
	 *
	 * @param reason why, in words a card may print
	 */
	record Failed(String reason) implements PrefetchValue {

	}

	/**
	 * Resources came, maybe none.
	 *
	 * @param resources in the order they came
	 * @param referenced Medications, Substances and Patients that came along, by
	 * {@code Type/id} and by their full URL
	 * @param next the address of the next page; null when this is all
	 * @param reason why it is not complete, in words a card may print; empty when it is
	 * @param unreadable what is no resource, or not of the kind that was asked for
	 */
	record Resources(List<JsonNode> resources, Map<String, JsonNode> referenced, @Nullable String next, String reason,
			int unreadable) implements PrefetchValue {

		/** Known to be empty. */
		static final Resources NOTHING = new Resources(List.of(), Map.of(), null, "", 0);

		public Resources {
			resources = List.copyOf(resources);
			referenced = Map.copyOf(referenced);
		}

	}

}
