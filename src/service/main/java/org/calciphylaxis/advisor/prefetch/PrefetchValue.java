package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What came for one key, sent by the client or fetched from the FHIR server. */
sealed interface PrefetchValue {

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
