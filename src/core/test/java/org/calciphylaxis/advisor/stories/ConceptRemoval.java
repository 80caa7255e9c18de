package org.calciphylaxis.advisor.stories;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.jspecify.annotations.Nullable;

/** A chart as it would be read if the ValueSet of one concept were empty. */
final class ConceptRemoval {

	private ConceptRemoval() {
	}

	static PatientChart without(Concept concept, PatientChart chart) {
		return (PatientChart) rewritten(chart, concept);
	}

	/**
	 * Records of facts, and what is in them, with the concept taken out of every
	 * statement.
	 */
	private static Object rewritten(Object fact, Concept concept) {
		if (fact instanceof CodedText statement) {
			Set<Concept> left = new HashSet<>(statement.concepts());
			left.remove(concept);
			return new CodedText(left, statement.texts(), statement.fromText());
		}
		if (fact instanceof List<?> facts) {
			return facts.stream().map((each) -> rewritten(each, concept)).toList();
		}
		return fact.getClass().isRecord() && fact.getClass().getPackageName().equals(CodedText.class.getPackageName())
				? rewrittenRecord(fact, concept) : fact;
	}

	private static Object rewrittenRecord(Object fact, Concept concept) {
		RecordComponent[] components = fact.getClass().getRecordComponents();
		try {
			@Nullable Object[] values = new @Nullable Object[components.length];
			for (int i = 0; i < components.length; i++) {
				Object value = components[i].getAccessor().invoke(fact);
				values[i] = (value != null) ? rewritten(value, concept) : null;
			}
			var constructor = fact.getClass()
				.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A fact of " + fact.getClass() + " cannot be rewritten", ex);
		}
	}

}
