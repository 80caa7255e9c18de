package org.calciphylaxis.advisor.prefetch;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** What came for one key, sent by the client or fetched from the FHIR server. */
sealed interface Delivery {

	/** The client did not send the key. */
	record Absent() implements Delivery {

	}

	/**
	 * It was tried and nothing usable came.
	 *
	 * @param reason why, in words a card may print
	 */
	record Failed(String reason) implements Delivery {

	}

	/**
	 * Resources came, maybe none.
	 *
	 * @param resources of the type that the key asks for, in the order they came
	 * @param medications Medications that came along
	 * @param next the address of the next page; null when this is all
	 * @param reason why it is not complete, in words a card may print; empty when it is
	 * @param unreadable entries that are no resource of the wanted type
	 */
	record Arrived(List<JsonNode> resources, List<JsonNode> medications, @Nullable String next, String reason,
			int unreadable) implements Delivery {

		public Arrived {
			resources = List.copyOf(resources);
			medications = List.copyOf(medications);
		}

	}

}
