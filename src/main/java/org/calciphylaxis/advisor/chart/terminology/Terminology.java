package org.calciphylaxis.advisor.chart.terminology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Which codes and drug names stand for which concept, from the ValueSets. Immutable;
 * every look-up is by hash.
 */
public final class Terminology {

	private final SystemNames systems;

	private final Map<String, CodeIndex> indexes = new HashMap<>();

	private final Map<Concept, Set<Code>> codes = new EnumMap<>(Concept.class);

	private final Map<String, Set<Concept>> drugNames;

	private Terminology(SystemNames systems, List<ValueSetContent> valueSets) {
		this.systems = systems;
		DrugNames names = new DrugNames();
		valueSets
			.forEach((valueSet) -> valueSet.included().forEach((code) -> include(code, valueSet.concept(), names)));
		valueSets
			.forEach((valueSet) -> valueSet.excluded().forEach((code) -> exclude(code, valueSet.concept(), names)));
		this.drugNames = names.byName();
	}

	/**
	 * Reads the ValueSets of the program and of the site.
	 * @throws BrokenValueSet if a file cannot be used
	 * @throws IllegalStateException if the overlay directory cannot be read
	 */
	public static Terminology load(TerminologyProperties properties) {
		SystemNames systems = new SystemNames(properties.systemAliases());
		List<ValueSetFile> files = new ArrayList<>(ValueSetFiles.shipped());
		if (properties.overlay() != null) {
			files.addAll(ValueSetFiles.overlay(properties.overlay()));
		}
		ValueSetReader reader = new ValueSetReader(systems);
		return new Terminology(systems, files.stream().map(reader::read).toList());
	}

	private void include(Code code, Concept concept, DrugNames names) {
		if (isDrugName(code)) {
			names.include(code.code(), concept);
			return;
		}
		indexOf(code).include(code, concept);
		this.codes.computeIfAbsent(concept, (key) -> new LinkedHashSet<>()).add(code);
	}

	private void exclude(Code code, Concept concept, DrugNames names) {
		if (isDrugName(code)) {
			names.exclude(code.code(), concept);
			return;
		}
		indexOf(code).exclude(code, concept);
	}

	private boolean isDrugName(Code code) {
		return this.systems.canonical(DrugNames.SYSTEM).equals(this.systems.canonical(code.system()));
	}

	private CodeIndex indexOf(Code code) {
		return this.indexes.computeIfAbsent(this.systems.canonical(code.system()),
				(system) -> new CodeIndex(Notation.of(system)));
	}

	/**
	 * What a coding stands for; empty if nothing knows it, or if it lacks its system or
	 * code.
	 */
	public Set<Concept> conceptsOf(@Nullable String system, @Nullable String code) {
		if (system == null || code == null) {
			return Set.of();
		}
		CodeIndex index = this.indexes.get(system);
		if (index == null) {
			index = this.indexes.get(this.systems.canonical(system));
		}
		return (index != null) ? index.conceptsOf(code) : Set.of();
	}

	/**
	 * The codes that stand for a concept, first those of the program, then those of the
	 * site. Drug names are not among them.
	 */
	public List<Code> codesOf(Concept concept) {
		return this.codes.getOrDefault(concept, Set.of())
			.stream()
			.filter((code) -> code.prefix() || conceptsOf(code.system(), code.code()).contains(concept))
			.toList();
	}

	/** The names that drug groups are known by in text, in lower case. */
	public Map<String, Set<Concept>> drugNames() {
		return Collections.unmodifiableMap(this.drugNames);
	}

}
