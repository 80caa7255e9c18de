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

	private final List<Variant> variants;

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
		this.variants = settings.sweep() ? ThresholdSweep.variants(settings.thresholds())
			.stream()
			.map((variant) -> variant(variant, settings.thresholds()))
			.toList() : List.of();
		this.asOf = new ChartTimeReader(settings.zone()).at(settings.asOf());
	}

	private Variant variant(ThresholdVariant variant, Map<String, String> own) {
		Map<String, String> thresholds = new TreeMap<>(own);
		thresholds.put(variant.name(), variant.value());
		return new Variant(variant, this.assessor.with(ThresholdsLoader.with(thresholds)));
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

	List<Variant> variants() {
		return this.variants;
	}

	ChartTime asOf() {
		return this.asOf;
	}

	/** The rules under one variant of the thresholds. */
	record Variant(ThresholdVariant threshold, Assessor assessor) {

	}

}
