package org.calciphylaxis.advisor.terminology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.terminology.lexicon.InvalidLexicon;
import org.calciphylaxis.advisor.terminology.lexicon.Lexicons;
import org.jspecify.annotations.Nullable;

/**
 * Which codes and drug names stand for which concept, from the ValueSets. Immutable;
 * every look-up is by hash.
 */
public final class Terminology {

	/** Code systems that are remembered; a hospital has a few dozen. */
	private static final int MAX_REMEMBERED = 500;

	/** No code system has a longer name. */
	private static final int MAX_REMEMBERED_LENGTH = 200;

	private final CodeSystemAliases systems;

	private final Cache<String, String> canonical = Caffeine.newBuilder()
		.maximumSize(MAX_REMEMBERED)
		.executor(Runnable::run)
		.build();

	private final Map<String, CodeSystemIndex> indexes = new HashMap<>();

	private final Map<Concept, Set<ValueSetCode>> codes = new EnumMap<>(Concept.class);

	private final Map<String, Set<Concept>> drugNames;

	private final Lexicon lexicon;

	private Terminology(CodeSystemAliases systems, List<ValueSetReader.Content> valueSets, Lexicon lexicon) {
		this.systems = systems;
		this.lexicon = lexicon;
		DrugNameIndex names = new DrugNameIndex();
		valueSets
			.forEach((valueSet) -> valueSet.included().forEach((code) -> include(code, valueSet.concept(), names)));
		valueSets
			.forEach((valueSet) -> valueSet.excluded().forEach((code) -> exclude(code, valueSet.concept(), names)));
		this.drugNames = names.byName();
	}

	/** The ValueSets and the lexicons of the program alone. */
	public static Terminology shipped() {
		return load(null, Map.of(), Lexicons.LANGUAGES);
	}

	/**
	 * Reads the ValueSets and the lexicons of the program and of the site.
	 * @param overlay a directory of a site's ValueSets and lexicons, or null
	 * @param systemAliases further names of code systems, alias to system
	 * @param languages the languages of the charts, such as "en"
	 * @throws InvalidValueSet if a ValueSet cannot be used
	 * @throws InvalidLexicon if a lexicon cannot be used
	 * @throws IllegalStateException if the overlay directory cannot be read
	 */
	public static Terminology load(@Nullable Path overlay, Map<String, String> systemAliases, List<String> languages) {
		CodeSystemAliases systems = new CodeSystemAliases(systemAliases);
		List<ValueSetFile> files = new ArrayList<>(ValueSetFile.shipped());
		if (overlay != null) {
			files.addAll(ValueSetFile.overlay(overlay));
		}
		ValueSetReader reader = new ValueSetReader(systems);
		return new Terminology(systems, files.stream().map(reader::read).toList(), Lexicons.load(languages, overlay));
	}

	private void include(ValueSetCode code, Concept concept, DrugNameIndex names) {
		if (isDrugName(code)) {
			names.include(code.code(), concept);
			return;
		}
		indexOf(code).include(code, concept);
		this.codes.computeIfAbsent(concept, (key) -> new LinkedHashSet<>()).add(code);
	}

	private void exclude(ValueSetCode code, Concept concept, DrugNameIndex names) {
		if (isDrugName(code)) {
			names.exclude(code.code(), concept);
			return;
		}
		indexOf(code).exclude(code, concept);
	}

	private boolean isDrugName(ValueSetCode code) {
		return this.systems.canonical(DrugNameIndex.SYSTEM).equals(this.systems.canonical(code.system()));
	}

	private CodeSystemIndex indexOf(ValueSetCode code) {
		return this.indexes.computeIfAbsent(this.systems.canonical(code.system()),
				(system) -> new CodeSystemIndex(CodeSystemIndex.Notation.forSystem(system)));
	}

	/**
	 * What a coding stands for; empty if nothing knows it, or if it lacks its system or
	 * code.
	 */
	public Set<Concept> conceptsOf(@Nullable String system, @Nullable String code) {
		if (system == null || code == null) {
			return Set.of();
		}
		CodeSystemIndex index = this.indexes.get(system);
		if (index == null) {
			index = this.indexes.get(canonical(system));
		}
		return (index != null) ? index.conceptsOf(code) : Set.of();
	}

	/** Remembered, since a chart names a laboratory's own code system at every result. */
	private String canonical(String system) {
		return (system.length() > MAX_REMEMBERED_LENGTH) ? this.systems.canonical(system)
				: this.canonical.get(system, this.systems::canonical);
	}

	/**
	 * The codes that stand for a concept, first those of the program, then those of the
	 * site. Drug names are not among them.
	 */
	public List<ValueSetCode> codesOf(Concept concept) {
		return this.codes.getOrDefault(concept, Set.of())
			.stream()
			.filter((code) -> code.prefix() || conceptsOf(code.system(), code.code()).contains(concept))
			.toList();
	}

	/** The words that the rules read. */
	public Lexicon lexicon() {
		return this.lexicon;
	}

	/** The names that drug groups are known by in text, in lower case. */
	public Map<String, Set<Concept>> drugNames() {
		return Collections.unmodifiableMap(this.drugNames);
	}

}
