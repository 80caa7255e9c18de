package org.calciphylaxis.advisor.cdshooks.request;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.calciphylaxis.advisor.prefetch.BundleContents;

/**
 * The drafted orders that the clinician has just selected (order-select). The
 * specification wants {@code Type/id}; clients also send the id alone, absolute
 * references, full URLs, versions and another case.
 *
 * @param keys in lower case, {@code type/id} or {@code /id} of each selection, and the
 * selection as it is
 */
record OrderSelections(Set<String> keys) {

	OrderSelections {
		keys = Set.copyOf(keys);
	}

	/**
	 * @throws HookRequestRefused when there is no list of strings
	 */
	static OrderSelections read(JsonNode context) {
		String path = "context.selections";
		JsonNode selections = context.path("selections");
		if (RequestFields.isAbsent(selections)) {
			throw HookRequestRefused.missing(path);
		}
		if (!selections.isArray()) {
			throw HookRequestRefused.invalid(path, "is not a list.");
		}
		Set<String> keys = new HashSet<>();
		for (JsonNode selection : selections) {
			if (!selection.isTextual()) {
				throw HookRequestRefused.invalid(path, "holds something that is not a string.");
			}
			String selected = lowerCase(selection.textValue().strip());
			ResourceReference reference = ResourceReference.parse(selected);
			keys.add(selected);
			if (!reference.id().isEmpty()) {
				keys.add(reference.relative());
			}
		}
		return new OrderSelections(keys);
	}

	/** Whether a draft is selected, by its id or by the full URL of its entry. */
	boolean contains(BundleContents.Entry draft) {
		String fullUrl = lowerCase(draft.fullUrl());
		String id = lowerCase(draft.id().isEmpty() ? ResourceReference.parse(fullUrl).id() : draft.id());
		boolean byId = !id.isEmpty()
				&& (this.keys.contains(lowerCase(draft.resourceType()) + "/" + id) || this.keys.contains("/" + id));
		return byId || (!fullUrl.isEmpty() && this.keys.contains(fullUrl));
	}

	private static String lowerCase(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
