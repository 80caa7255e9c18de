package org.calciphylaxis.advisor.terminology;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One element of {@code compose.include} or {@code compose.exclude}: codes of one system,
 * or the prefix of one.
 */
record ComposeElement(ValueSetSource file, CodeSystemAliases systems, JsonPointer at, JsonNode element) {

	List<ValueSetCode> codes() {
		if (this.element.has("valueSet")) {
			throw broken("valueSet", "a reference to another ValueSet cannot be resolved; list its codes");
		}
		String system = text(this.element, "system", this.at, "has no system");
		JsonNode concepts = this.element.path("concept");
		JsonNode filters = this.element.path("filter");
		if (concepts.isEmpty() == filters.isEmpty()) {
			throw broken("concept", "needs either concept or filter; a whole code system cannot be meant");
		}
		return filters.isEmpty() ? listed(system, concepts) : List.of(prefix(system, filters));
	}

	private List<ValueSetCode> listed(String system, JsonNode concepts) {
		List<ValueSetCode> codes = new ArrayList<>();
		for (int i = 0; i < concepts.size(); i++) {
			JsonNode concept = concepts.get(i);
			JsonPointer pointer = this.at.appendProperty("concept").appendIndex(i);
			String code = text(concept, "code", pointer, "concept has no code");
			codes.add(new ValueSetCode(system, code, concept.path("display").asText(), false));
		}
		return codes;
	}

	/** FHIR wants all filters of one include to hold at once, so there is but one. */
	private ValueSetCode prefix(String system, JsonNode filters) {
		JsonNode filter = filters.path(0);
		boolean isA = "concept".equals(filter.path("property").asText()) && "is-a".equals(filter.path("op").asText());
		if (filters.size() != 1 || !isA) {
			throw broken("filter", "needs exactly one filter: property concept, op is-a");
		}
		if (!CodeNormalization.forSystem(this.systems.canonical(system)).isHierarchical()) {
			throw broken("filter",
					"is-a works for ICD-9, ICD-10 (also CM, GM and PCS) and ATC only, where it is a prefix; list the codes");
		}
		JsonPointer pointer = this.at.appendProperty("filter").appendIndex(0);
		return new ValueSetCode(system, text(filter, "value", pointer, "filter has no value"), "", true);
	}

	private String text(JsonNode node, String property, JsonPointer pointer, String otherwise) {
		JsonNode value = node.path(property);
		if (!value.isTextual() || value.asText().isBlank()) {
			throw this.file.broken(pointer.appendProperty(property), otherwise);
		}
		return value.asText();
	}

	private InvalidValueSet broken(String property, String reason) {
		return this.file.broken(this.at.appendProperty(property), reason);
	}

}
