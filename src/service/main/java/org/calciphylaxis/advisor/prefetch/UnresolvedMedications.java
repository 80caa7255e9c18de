package org.calciphylaxis.advisor.prefetch;

import java.net.URI;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Which Medications orders refer to and nobody has sent. */
final class UnresolvedMedications {

	private static final String TYPE = "Medication/";

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,256}");

	/** So that the search stays short enough. */
	private static final int MAX_LIST_BYTES = PrefetchTemplate.MAX_BYTES - 1000;

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
			if (id != null && !known.containsKey(TYPE + id) && length + id.length() < MAX_LIST_BYTES && ids.add(id)) {
				length += id.length() + 1;
			}
		}
		return ids;
	}

	/** One search for all of them. */
	static String search(Set<String> ids) {
		return "Medication?_id=" + String.join(",", ids) + "&_count=" + ids.size();
	}

	private static @Nullable String id(String reference, URI base) {
		String root = base.toString().endsWith("/") ? base.toString() : base + "/";
		String relative = reference.startsWith(root) ? reference.substring(root.length()) : reference;
		int history = relative.indexOf("/_history/");
		String bare = (history >= 0) ? relative.substring(0, history) : relative;
		if (!bare.startsWith(TYPE)) {
			return null;
		}
		String id = bare.substring(TYPE.length());
		return ID.matcher(id).matches() ? id : null;
	}

}
