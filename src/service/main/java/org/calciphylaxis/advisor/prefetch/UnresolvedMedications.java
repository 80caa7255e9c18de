package org.calciphylaxis.advisor.prefetch;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.jspecify.annotations.Nullable;

/** Which Medications orders refer to and nobody has sent. */
final class UnresolvedMedications {

	private static final String TYPE = "Medication";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

	/** So that the search stays short enough. */
	private static final int MAX_LIST_BYTES = 7000;

	private UnresolvedMedications() {
	}

	/**
	 * The ids to look up on the server.
	 * @param known Medications at hand, by reference
	 * @param base the server; what is on another one is not looked up
	 */
	static Set<String> unknown(Collection<JsonNode> orders, Map<String, JsonNode> known, URI base) {
		Set<String> ids = new LinkedHashSet<>();
		int length = 0;
		for (JsonNode order : orders) {
			String reference = order.path("medicationReference").path("reference").asText();
			String id = known.containsKey(reference) ? null : id(reference, base);
			if (id != null && !known.containsKey(TYPE + "/" + id) && length + id.length() < MAX_LIST_BYTES
					&& ids.add(id)) {
				length += id.length() + 1;
			}
		}
		return ids;
	}

	/** One search for all of them. */
	static String search(Set<String> ids) {
		return "Medication?_id=" + String.join(",", ids) + "&_count=" + ids.size();
	}

	/** Null when it is not to a Medication of this server. */
	private static @Nullable String id(String text, URI base) {
		ResourceReference reference = ResourceReference.parse(text);
		String root = base.toString().endsWith("/") ? base.toString() : base + "/";
		boolean isThere = reference.server().isEmpty() || reference.server().equals(root);
		boolean isMedication = reference.type().equals(TYPE) && ID.matcher(reference.id()).matches();
		return (isThere && isMedication) ? reference.id() : null;
	}

}
