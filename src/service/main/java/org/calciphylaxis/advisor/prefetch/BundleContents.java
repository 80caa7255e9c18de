package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What a Bundle holds, the Bundles within it included.
 *
 * @param entries its resources, in order
 * @param unreadable how many entries hold no resource
 * @param failed whether an entry says that its query failed
 * @param emptyShell whether it says that there are resources and holds none
 * @param next the address of the next page; null when this is all
 */
public record BundleContents(List<Entry> entries, int unreadable, boolean failed, boolean emptyShell,
		@Nullable String next) {

	/** Products that orders refer to; facts in themselves they are not. */
	private static final Set<String> PRODUCTS = Set.of("Medication", "Substance");

	public BundleContents {
		entries = List.copyOf(entries);
	}

	/**
	 * Unpacks a Bundle in every shape that clients and servers send: without
	 * {@code type}, {@code total} or {@code entry}; with entries that are resources
	 * themselves; with the Bundles of a batch or transaction response in it (rules,
	 * section 10).
	 */
	public static BundleContents read(JsonNode bundle) {
		Reader reader = new Reader();
		reader.addBundle(bundle);
		return new BundleContents(reader.entries, reader.unreadable, reader.failed, reader.emptyShell, reader.next);
	}

	/** Empty when it is no resource. */
	static String resourceType(JsonNode resource) {
		JsonNode type = resource.path("resourceType");
		return type.isTextual() ? type.textValue() : "";
	}

	/** The same with those entries alone that are asked for. */
	public BundleContents only(Predicate<Entry> wanted) {
		return new BundleContents(this.entries.stream().filter(wanted).toList(), this.unreadable, this.failed,
				this.emptyShell, this.next);
	}

	/** The resources but for those that are only there to be referred to. */
	public List<JsonNode> resources() {
		return this.entries.stream().filter((entry) -> !isProduct(entry)).map(Entry::resource).toList();
	}

	/**
	 * What other resources may refer to, products and patients, by {@code Type/id} and by
	 * full URL; the first of two with the same address.
	 */
	public Map<String, JsonNode> referenced() {
		Map<String, JsonNode> referenced = new HashMap<>();
		for (Entry entry : this.entries) {
			if (isProduct(entry) || entry.resourceType().equals("Patient")) {
				if (!entry.id().isEmpty()) {
					referenced.putIfAbsent(entry.resourceType() + "/" + entry.id(), entry.resource());
				}
				if (!entry.fullUrl().isEmpty()) {
					referenced.putIfAbsent(entry.fullUrl(), entry.resource());
				}
			}
		}
		return referenced;
	}

	private static boolean isProduct(Entry entry) {
		return PRODUCTS.contains(entry.resourceType());
	}

	/**
	 * One resource of a Bundle.
	 *
	 * @param fullUrl the address by which other resources of the Bundle refer to it;
	 * empty when the entry has none
	 * @param resource an object with a {@code resourceType}
	 */
	public record Entry(String fullUrl, JsonNode resource) {

		/** {@code resourceType}, which every entry has. */
		public String resourceType() {
			return BundleContents.resourceType(this.resource);
		}

		/** The resource's own id; empty when it has none. */
		public String id() {
			return this.resource.path("id").asText();
		}

		/** Without anything of the patient. */
		@Override
		public String toString() {
			return "Entry[]";
		}

	}

	/** Goes through the entries and the Bundles within. */
	private static final class Reader {

		private final List<BundleContents.Entry> entries = new ArrayList<>();

		private int unreadable;

		private boolean failed;

		private boolean emptyShell;

		private @Nullable String next;

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
				default -> this.entries.add(new BundleContents.Entry(fullUrl(entry), resource));
			}
		}

		/** {@code 404 Not Found}; an entry without a status is no response. */
		private static boolean isFailure(String status) {
			return !status.isEmpty() && !status.startsWith("2") && !status.startsWith("304");
		}

		/**
		 * Servers also send warnings and hints as OperationOutcome; these do not count.
		 */
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

}
