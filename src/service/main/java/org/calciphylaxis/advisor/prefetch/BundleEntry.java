package org.calciphylaxis.advisor.prefetch;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One resource of a Bundle.
 *
 * @param fullUrl the address by which other resources of the Bundle refer to it; empty
 * when the entry has none
 * @param resource an object with a {@code resourceType}
 */
public record BundleEntry(String fullUrl, JsonNode resource) {

	/** {@code resourceType}, which every entry has. */
	public String resourceType() {
		return BundleReader.resourceType(this.resource);
	}

	/** The resource's own id; empty when it has none. */
	public String id() {
		return this.resource.path("id").asText();
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "BundleEntry[]";
	}

}
