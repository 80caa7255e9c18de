package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Makes out what came for a key, in every shape that clients and servers send: a
 * resource, a Bundle, an OperationOutcome, null, nothing, and the {@code {"response",
 * "resource"}} of 2018.
 */
final class PrefetchValueReader {

	static final String OTHER_KIND = "the EHR sent something else";

	private static final String FAILED = "the EHR reported an error";

	private static final String PARTLY_FAILED = "the EHR reported an error for part of it";

	private static final String NOT_FHIR = "what the EHR sent is not a FHIR resource";

	private static final String EMPTY_SHELL = "the EHR sent how many there are, and none of them";

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
		String type = BundleReader.resourceType(resource);
		return switch (type) {
			case "" -> new PrefetchValue.Failed(NOT_FHIR);
			case "OperationOutcome" -> new PrefetchValue.Failed(FAILED);
			case "Bundle" -> bundle(BundleReader.read(resource), wanted);
			default -> single(resource, type.equals(wanted));
		};
	}

	private static JsonNode unwrap(JsonNode value) {
		boolean legacy = !value.has("resourceType") && (value.has("resource") || value.has("response"));
		return legacy ? value.path("resource") : value;
	}

	private static PrefetchValue bundle(BundleContents bundle, String wanted) {
		if (bundle.entries().isEmpty() && bundle.failed()) {
			return new PrefetchValue.Failed(FAILED);
		}
		if (bundle.entries().isEmpty() && bundle.emptyShell()) {
			return new PrefetchValue.Failed(EMPTY_SHELL);
		}
		boolean isOther = !bundle.entries().isEmpty()
				&& bundle.entries().stream().noneMatch((entry) -> entry.resourceType().equals(wanted));
		String reason = (bundle.failed() || bundle.emptyShell()) ? PARTLY_FAILED : "";
		return new PrefetchValue.Resources(bundle.resources(), bundle.referenced(), bundle.next(),
				isOther ? OTHER_KIND : reason, bundle.unreadable());
	}

	private static PrefetchValue single(JsonNode resource, boolean wanted) {
		return new PrefetchValue.Resources(List.of(resource), Map.of(), null, wanted ? "" : OTHER_KIND, wanted ? 0 : 1);
	}

}
