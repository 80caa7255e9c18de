package org.calciphylaxis.advisor.cdshooks.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;

/**
 * The drafted orders that the clinician has just selected (order-select). The
 * specification wants {@code Type/id}; clients also send the id alone, absolute
 * references, versions and another case.
 */
record OrderSelections(List<Selection> selected) {

	private static final String HISTORY = "/_history/";

	OrderSelections {
		selected = List.copyOf(selected);
	}

	/**
	 * One selected draft.
	 *
	 * @param type its resource type in lower case; empty when not told
	 * @param id its id in lower case
	 */
	private record Selection(String type, String id) {

		static Selection of(String reference) {
			String plain = reference.strip().toLowerCase(Locale.ROOT);
			int history = plain.indexOf(HISTORY);
			String[] parts = ((history < 0) ? plain : plain.substring(0, history)).split("[/:]");
			String id = (parts.length > 0) ? parts[parts.length - 1] : "";
			boolean typed = plain.contains("/") && parts.length > 1;
			return new Selection(typed ? parts[parts.length - 2] : "", id);
		}

		boolean is(JsonNode draft) {
			String draftType = draft.path("resourceType").asText().toLowerCase(Locale.ROOT);
			return !this.id.isEmpty() && this.id.equals(draft.path("id").asText().toLowerCase(Locale.ROOT))
					&& (this.type.isEmpty() || this.type.equals(draftType));
		}

	}

	static OrderSelections read(JsonNode context) {
		String path = "context.selections";
		JsonNode selections = context.path("selections");
		if (RequestFields.isAbsent(selections)) {
			throw HookRequestRefused.missing(path);
		}
		if (!selections.isArray()) {
			throw HookRequestRefused.invalid(path, "is not a list.");
		}
		List<Selection> selected = new ArrayList<>();
		for (JsonNode selection : selections) {
			if (!selection.isTextual()) {
				throw HookRequestRefused.invalid(path, "holds something that is not a string.");
			}
			selected.add(Selection.of(selection.textValue()));
		}
		return new OrderSelections(selected);
	}

	/** Those drafts that are selected, and the Medications they may refer to. */
	List<JsonNode> of(List<JsonNode> drafts) {
		return drafts.stream().filter((draft) -> isMedication(draft) || isSelected(draft)).toList();
	}

	static boolean isMedication(JsonNode draft) {
		return draft.path("resourceType").asText().equals("Medication");
	}

	private boolean isSelected(JsonNode draft) {
		return this.selected.stream().anyMatch((selection) -> selection.is(draft));
	}

}
