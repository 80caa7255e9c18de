package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.calciphylaxis.advisor.assessment.view.Evidence;

/**
 * The resources that a draft order names as its reasons. FHIR R4 takes four types as
 * {@code ServiceRequest.reasonReference}; the others go to {@code supportingInfo}.
 */
final class ReasonReferences {

	/** Of each kind, strongest evidence first. */
	static final int MAX_REASONS = 10;

	/** Ten of usual length; every order repeats them, and an answer stays small. */
	private static final int MAX_CHARACTERS = 600;

	private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Za-z]+/[A-Za-z0-9._-]{1,256}");

	private static final Set<String> REASON_TYPES = Set.of("Condition", "Observation", "DiagnosticReport",
			"DocumentReference");

	private final ArrayNode reasons = JsonNodeFactory.instance.arrayNode();

	private final ArrayNode others = JsonNodeFactory.instance.arrayNode();

	private int characters;

	ReasonReferences(List<Evidence> evidence) {
		evidence.stream().map(Evidence::reference).filter(ReasonReferences::isReference).distinct().forEach(this::add);
	}

	static boolean isReference(String reference) {
		return REFERENCE.matcher(reference).matches();
	}

	private void add(String reference) {
		String type = reference.substring(0, reference.indexOf('/'));
		ArrayNode kind = REASON_TYPES.contains(type) ? this.reasons : this.others;
		if (kind.size() < MAX_REASONS && this.characters + reference.length() <= MAX_CHARACTERS) {
			kind.addObject().put("reference", reference);
			this.characters += reference.length();
		}
	}

	ArrayNode reasonReference() {
		return this.reasons;
	}

	ArrayNode supportingInfo() {
		return this.others;
	}

}
