package org.calciphylaxis.advisor.terminology;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The names of drugs as charts write them, where no code says what is meant. */
final class DrugNameIndex {

	static final String SYSTEM = "https://calciphylaxis-advisor.github.io/fhir/CodeSystem/drug-names";

	private final Map<String, Set<Concept>> names = new TreeMap<>();

	void include(String name, Concept concept) {
		this.names.computeIfAbsent(normalize(name), (key) -> EnumSet.noneOf(Concept.class)).add(concept);
	}

	void exclude(String name, Concept concept) {
		this.names.getOrDefault(normalize(name), EnumSet.noneOf(Concept.class)).remove(concept);
	}

	/** In lower case, words one space apart, in alphabetical order. */
	Map<String, Set<Concept>> byName() {
		this.names.values().removeIf(Set::isEmpty);
		return this.names;
	}

	private static String normalize(String name) {
		return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
	}

}
