package org.calciphylaxis.advisor.terminology;

import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The codes of one code system: what they stand for and what they are excluded from. */
final class CodeSystemIndex {

	private final CodeNormalization notation;

	private final CodeLookup included = new CodeLookup();

	private final CodeLookup excluded = new CodeLookup();

	CodeSystemIndex(CodeNormalization notation) {
		this.notation = notation;
	}

	void include(ValueSetCode code, Concept concept) {
		this.included.add(this.notation.normalize(code.code()), code.prefix(), concept);
	}

	void exclude(ValueSetCode code, Concept concept) {
		this.excluded.add(this.notation.normalize(code.code()), code.prefix(), concept);
	}

	/** An exclusion wins over every inclusion. */
	Set<Concept> conceptsOf(String code) {
		String normalized = this.notation.normalize(code);
		Set<Concept> concepts = this.included.find(normalized);
		Set<Concept> without = this.excluded.find(normalized);
		if (concepts.isEmpty() || without.isEmpty()) {
			return concepts;
		}
		return concepts.stream()
			.filter((concept) -> !without.contains(concept))
			.collect(Collectors.toUnmodifiableSet());
	}

}
