package org.calciphylaxis.advisor.prefetch;

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
public record BundleContents(List<BundleEntry> entries, int unreadable, boolean failed, boolean emptyShell,
		@Nullable String next) {

	/** Products that orders refer to; facts in themselves they are not. */
	private static final Set<String> PRODUCTS = Set.of("Medication", "Substance");

	public BundleContents {
		entries = List.copyOf(entries);
	}

	/** The same with those entries alone that are asked for. */
	public BundleContents only(Predicate<BundleEntry> wanted) {
		return new BundleContents(this.entries.stream().filter(wanted).toList(), this.unreadable, this.failed,
				this.emptyShell, this.next);
	}

	/** The resources but for those that are only there to be referred to. */
	public List<JsonNode> resources() {
		return this.entries.stream().filter((entry) -> !isProduct(entry)).map(BundleEntry::resource).toList();
	}

	/**
	 * What other resources may refer to, products and patients, by {@code Type/id} and by
	 * full URL; the first of two with the same address.
	 */
	public Map<String, JsonNode> referenced() {
		Map<String, JsonNode> referenced = new HashMap<>();
		for (BundleEntry entry : this.entries) {
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

	private static boolean isProduct(BundleEntry entry) {
		return PRODUCTS.contains(entry.resourceType());
	}

}
