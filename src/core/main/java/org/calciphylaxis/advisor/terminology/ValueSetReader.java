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
	ValueSetContent read(ValueSetSource file) {
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
		return new ValueSetContent(concept, codes(file, tree, "include"), codes(file, tree, "exclude"));
	}

	private List<ValueSetCode> codes(ValueSetSource file, JsonNode tree, String part) {
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

}
