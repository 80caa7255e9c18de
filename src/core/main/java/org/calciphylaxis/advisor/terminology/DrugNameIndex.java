package org.calciphylaxis.advisor.terminology;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.facts.Concept;

/** The names of drugs as charts write them, where no code says what is meant. */
public final class DrugNameIndex {

	static final String SYSTEM = "https://calciphylaxis-advisor.github.io/fhir/CodeSystem/drug-names";

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private final Map<String, Set<Concept>> names = new TreeMap<>();

	DrugNameIndex() {
	}

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
		return fold(name.strip()).replaceAll("\\s+", " ");
	}

	/** In lower case and without accents. */
	public static String fold(String text) {
		return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
