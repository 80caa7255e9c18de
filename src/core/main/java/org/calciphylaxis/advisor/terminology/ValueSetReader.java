package org.calciphylaxis.advisor.terminology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Concept;

/**
 * Reads a ValueSet file. Refuses everything that it does not understand, because a code
 * that is silently skipped is advice that is never given.
 */
final class ValueSetReader {

	static final String CANONICAL_BASE = "https://calciphylaxis-advisor.github.io/fhir/ValueSet/";

	private static final Map<String, Concept> CONCEPTS = Arrays.stream(Concept.values())
		.collect(Collectors.toUnmodifiableMap((concept) -> CANONICAL_BASE + concept.valueSetId(), Function.identity()));

	private static final JsonPointer ROOT = JsonPointer.empty();

	private static final JsonPointer COMPOSE = ROOT.appendProperty("compose");

	private final CodeSystemAliases systems;

	ValueSetReader(CodeSystemAliases systems) {
		this.systems = systems;
	}

	/**
	 * Reads the codes of a concept.
	 * @throws InvalidValueSet if the file is not a ValueSet of ours or holds something
	 * that cannot be looked up without a terminology server
	 */
	Content read(ValueSetFile file) {
		JsonNode tree = file.tree();
		if (!"ValueSet".equals(tree.path("resourceType").asText())) {
			throw file.broken(ROOT.appendProperty("resourceType"), "is not a ValueSet");
		}
		Concept concept = CONCEPTS.get(tree.path("url").asText());
		if (concept == null) {
			throw file.broken(ROOT.appendProperty("url"),
					"url is not one of a concept of the rules (" + CANONICAL_BASE + "...)");
		}
		if (!tree.path("compose").isObject()) {
			throw file.broken(ROOT, "has no compose; an expansion is not read, list the codes under compose.include");
		}
		return new Content(concept, codes(file, tree, "include"), codes(file, tree, "exclude"));
	}

	private List<ValueSetCode> codes(ValueSetFile file, JsonNode tree, String part) {
		JsonPointer pointer = COMPOSE.appendProperty(part);
		JsonNode elements = tree.at(pointer);
		if (!elements.isMissingNode() && !elements.isArray()) {
			throw file.broken(pointer, part + " is not a list");
		}
		List<ValueSetCode> codes = new ArrayList<>();
		for (int i = 0; i < elements.size(); i++) {
			JsonPointer at = pointer.appendIndex(i);
			codes.addAll(new ComposeElement(file, this.systems, at, elements.get(i)).codes());
		}
		return List.copyOf(codes);
	}

	/**
	 * What one ValueSet file says about its concept.
	 *
	 * @param included the codes that stand for the concept, in the order of the file
	 * @param excluded the codes that do not, whatever is included
	 */
	record Content(Concept concept, List<ValueSetCode> included, List<ValueSetCode> excluded) {
	}

	/**
	 * One element of {@code compose.include} or {@code compose.exclude}: codes of one
	 * system, or the prefix of one.
	 */
	private record ComposeElement(ValueSetFile file, CodeSystemAliases systems, JsonPointer at, JsonNode element) {

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
			boolean isA = "concept".equals(filter.path("property").asText())
					&& "is-a".equals(filter.path("op").asText());
			if (filters.size() != 1 || !isA) {
				throw broken("filter", "needs exactly one filter: property concept, op is-a");
			}
			if (!CodeSystemIndex.Notation.forSystem(this.systems.canonical(system)).isHierarchical()) {
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

}
