package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Unpacks a Bundle: its {@code type}, {@code total} and {@code entry} may be missing. */
final class BundleReader {

	private static final String PARTLY_FAILED = "the EHR reported an error for part of it";

	private final List<JsonNode> resources = new ArrayList<>();

	private final Map<String, JsonNode> medications = new HashMap<>();

	private int unreadable;

	private boolean failed;

	private BundleReader() {
	}

	static PrefetchValue read(JsonNode bundle) {
		BundleReader reader = new BundleReader();
		for (JsonNode entry : listed(bundle.path("entry"))) {
			reader.add(entry);
		}
		if (reader.failed && reader.resources.isEmpty()) {
			return new PrefetchValue.Failed(PrefetchValueReader.FAILED);
		}
		return new PrefetchValue.Resources(reader.resources, reader.medications, next(bundle),
				reader.failed ? PARTLY_FAILED : "", reader.unreadable);
	}

	private void add(JsonNode entry) {
		JsonNode resource = entry.path("resource");
		switch (PrefetchValueReader.type(resource)) {
			case "" -> this.unreadable++;
			case "OperationOutcome" -> this.failed |= isError(resource);
			case "Medication" -> {
				this.medications.put("Medication/" + resource.path("id").asText(), resource);
				if (entry.path("fullUrl").isTextual()) {
					this.medications.put(entry.path("fullUrl").textValue(), resource);
				}
			}
			default -> this.resources.add(resource);
		}
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
				return link.path("url").textValue();
			}
		}
		return null;
	}

	/** Some clients send the only element of a list without the list around it. */
	private static Iterable<JsonNode> listed(JsonNode elements) {
		return elements.isObject() ? List.of(elements) : elements;
	}

}
