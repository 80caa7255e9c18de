package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a Bundle in every shape that clients and servers send: without {@code type},
 * {@code total} or {@code entry}; with entries that are resources themselves; with the
 * Bundles of a batch or transaction response in it (rules, section 10).
 */
public final class BundleReader {

	private final List<BundleEntry> entries = new ArrayList<>();

	private int unreadable;

	private boolean failed;

	private boolean emptyShell;

	private @Nullable String next;

	private BundleReader() {
	}

	public static BundleContents read(JsonNode bundle) {
		BundleReader reader = new BundleReader();
		reader.addBundle(bundle);
		return new BundleContents(reader.entries, reader.unreadable, reader.failed, reader.emptyShell, reader.next);
	}

	/** Empty when it is no resource. */
	static String resourceType(JsonNode resource) {
		JsonNode type = resource.path("resourceType");
		return type.isTextual() ? type.textValue() : "";
	}

	private void addBundle(JsonNode bundle) {
		String following = next(bundle);
		if (this.next == null) {
			this.next = following;
		}
		if (bundle.path("entry").isEmpty() && bundle.path("total").asInt() > 0 && following == null) {
			this.emptyShell = true;
		}
		for (JsonNode entry : listed(bundle.path("entry"))) {
			addEntry(entry);
		}
	}

	private void addEntry(JsonNode entry) {
		boolean isFailure = isFailure(entry.path("response").path("status").asText());
		this.failed |= isFailure;
		JsonNode resource = (!entry.has("resource") && entry.has("resourceType")) ? entry : entry.path("resource");
		switch (resourceType(resource)) {
			case "" -> this.unreadable += isFailure ? 0 : 1;
			case "OperationOutcome" -> this.failed |= isError(resource);
			case "Bundle" -> addBundle(resource);
			default -> this.entries.add(new BundleEntry(fullUrl(entry), resource));
		}
	}

	/** {@code 404 Not Found}; an entry without a status is no response. */
	private static boolean isFailure(String status) {
		return !status.isEmpty() && !status.startsWith("2") && !status.startsWith("304");
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

	private static String fullUrl(JsonNode entry) {
		JsonNode fullUrl = entry.path("fullUrl");
		return fullUrl.isTextual() ? fullUrl.textValue() : "";
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
