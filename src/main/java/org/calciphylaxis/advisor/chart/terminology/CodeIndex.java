package org.calciphylaxis.advisor.chart.terminology;

import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The codes of one code system: what they stand for and what they are excluded from. */
final class CodeIndex {

	private final Notation notation;

	private final CodeTable included = new CodeTable();

	private final CodeTable excluded = new CodeTable();

	CodeIndex(Notation notation) {
		this.notation = notation;
	}

	void include(Code code, Concept concept) {
		this.included.add(this.notation.normalize(code.code()), code.prefix(), concept);
	}

	void exclude(Code code, Concept concept) {
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
