package org.calciphylaxis.advisor.screening.patient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.Relevance;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.jspecify.annotations.Nullable;

/**
 * The rules as a screening uses them. Making them takes a second, so an executor makes
 * them once; immutable and thread-safe.
 */
public final class ScreeningRules {

	private final Relevance relevance;

	private final ChartReader reader;

	private final Assessor assessor;

	private final List<VariantGroup> variants;

	private final ChartTime asOf;

	/**
	 * @throws IllegalArgumentException if a threshold has no such name or value
	 * @throws org.calciphylaxis.advisor.terminology.InvalidValueSet if a ValueSet cannot
	 * be used
	 * @throws org.calciphylaxis.advisor.terminology.lexicon.InvalidLexicon if a lexicon
	 * cannot be used
	 */
	public ScreeningRules(ScreeningSettings settings) {
		Terminology terminology = terminology(settings);
		this.relevance = new Relevance(terminology, settings.zone(), ReadingLimits.DEFAULTS);
		this.reader = new ChartReader(terminology, settings.zone());
		this.assessor = new Assessor(ThresholdsLoader.with(settings.thresholds()), terminology.lexicon());
		this.variants = settings.sweep() ? ThresholdSweep.groups(settings.thresholds())
			.stream()
			.map((group) -> group(group, settings.thresholds()))
			.toList() : List.of();
		this.asOf = new ChartTimeReader(settings.zone()).at(settings.asOf());
	}

	private VariantGroup group(List<ThresholdVariant> group, Map<String, String> own) {
		return new VariantGroup(ThresholdSweep.takesAway(group), assessor(own, ThresholdSweep.together(group)),
				group.stream()
					.map((variant) -> new Variant(variant, assessor(own, Map.of(variant.name(), variant.value()))))
					.toList());
	}

	private Assessor assessor(Map<String, String> own, Map<String, String> others) {
		Map<String, String> thresholds = new TreeMap<>(own);
		thresholds.putAll(others);
		return this.assessor.with(ThresholdsLoader.with(thresholds));
	}

	private static Terminology terminology(ScreeningSettings settings) {
		@Nullable Path overlay = null;
		try {
			if (!settings.terminology().isEmpty()) {
				overlay = Files.createTempDirectory("screening-terminology");
				for (Map.Entry<String, byte[]> file : settings.terminology().entrySet()) {
					Files.write(overlay.resolve(file.getKey()), file.getValue());
				}
			}
			return Terminology.load(overlay, Map.of(), settings.languages());
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The site's terminology cannot be unpacked", ex);
		}
	}

	/** Which resources any rule can use. */
	public Relevance relevance() {
		return this.relevance;
	}

	ChartReader reader() {
		return this.reader;
	}

	Assessor assessor() {
		return this.assessor;
	}

	List<VariantGroup> variants() {
		return this.variants;
	}

	ChartTime asOf() {
		return this.asOf;
	}

	/**
	 * Variants that all bring more advice, or all bring less.
	 *
	 * @param takesAway whether none of them can advise anybody who is advised nothing
	 * @param together the rules under all of them at once: where these say the same, so
	 * does each variant
	 * @param each the variants
	 */
	record VariantGroup(boolean takesAway, Assessor together, List<Variant> each) {

	}

	/** The rules under one variant of the thresholds. */
	record Variant(ThresholdVariant threshold, Assessor assessor) {

	}

}
