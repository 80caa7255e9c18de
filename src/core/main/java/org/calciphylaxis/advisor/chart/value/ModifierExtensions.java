package org.calciphylaxis.advisor.chart.value;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Extensions that may reverse what a resource or an element says: "the opposite of",
 * "presence unknown". FHIR forbids to use what has one that is not understood.
 */
final class ModifierExtensions {

	private static final String MEMBER = "modifierExtension";

	private ModifierExtensions() {
	}

	/**
	 * Whether the object has a modifier extension that is not read here. Marks of
	 * diagnostic certainty are.
	 */
	static boolean hasUnknown(JsonNode object) {
		JsonNode modifiers = object.get(MEMBER);
		if (modifiers == null || modifiers.isNull() || (modifiers.isContainerNode() && modifiers.isEmpty())) {
			return false;
		}
		List<LenientElement> known = new LenientElement(object).all(MEMBER)
			.stream()
			.filter(DiagnosisCertainty::isMark)
			.toList();
		return known.size() < (modifiers.isArray() ? modifiers.size() : 1);
	}

}
