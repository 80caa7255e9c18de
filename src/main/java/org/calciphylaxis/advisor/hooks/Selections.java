package org.calciphylaxis.advisor.hooks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The drafted orders that the clinician has just selected (order-select), as
 * {@code Type/id}.
 */
record Selections(Set<String> references) {

	Selections {
		references = Set.copyOf(references);
	}

	static Selections read(JsonNode context) {
		String path = "context.selections";
		JsonNode selections = context.path("selections");
		if (Json.isAbsent(selections)) {
			throw Refusal.missing(path);
		}
		if (!selections.isArray()) {
			throw Refusal.invalid(path, "is not a list.");
		}
		Set<String> references = new HashSet<>();
		for (JsonNode selection : selections) {
			if (!selection.isTextual()) {
				throw Refusal.invalid(path, "holds something that is not a string.");
			}
			references.add(selection.textValue());
		}
		return new Selections(references);
	}

	/** Those drafts that are selected, and the Medications they may refer to. */
	List<JsonNode> of(List<JsonNode> drafts) {
		return drafts.stream().filter((draft) -> isMedication(draft) || isSelected(draft)).toList();
	}

	static boolean isMedication(JsonNode draft) {
		return draft.path("resourceType").asText().equals("Medication");
	}

	private boolean isSelected(JsonNode draft) {
		return this.references.contains(draft.path("resourceType").asText() + "/" + draft.path("id").asText());
	}

}
