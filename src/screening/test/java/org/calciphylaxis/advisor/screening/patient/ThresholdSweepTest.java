package org.calciphylaxis.advisor.screening.patient;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.screening.generator.GenerateCharts;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.calciphylaxis.advisor.screening.input.Grouping;
import org.calciphylaxis.advisor.screening.input.LineCounts;
import org.calciphylaxis.advisor.screening.input.LineReader;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ThresholdSweepTest {

	private static final ScreeningSettings SETTINGS = new ScreeningSettings(Instant.parse("2026-11-01T23:00:00Z"),
			ZoneOffset.UTC, Map.of(), Map.of(), List.of("en", "de"), Grouping.NONE, true, null);

	@Test
	void eachVariantIsInOneGroup() {
		assertThat(ThresholdSweep.groups(Map.of()).stream().flatMap(List::stream))
			.containsExactlyInAnyOrderElementsOf(ThresholdSweep.variants(Map.of()));
	}

	@Test
	void aGroupTogetherHasTheFurthestValues() {
		assertThat(ThresholdSweep.groups(Map.of()).stream().map(ThresholdSweep::together)).anySatisfy(
				(more) -> assertThat(more).containsEntry("labs.pth-major", "600").containsEntry("labs.pth-low", "200"))
			.anySatisfy((less) -> assertThat(less).containsEntry("labs.pth-major", "1200")
				.containsEntry("labs.pth-low", "100"));
	}

	/** Seen to fail with a threshold in the group of the other direction. */
	@Test
	void findsWhatAssessingEachVariantFinds(@TempDir Path folder) {
		GenerateCharts.main(new String[] { "--output", folder.toString(), "--charts", "250", "--mean-size", "25000",
				"--seed", "5" });
		ScreeningRules rules = new ScreeningRules(SETTINGS);
		PatientScreening screening = new PatientScreening(rules, SETTINGS);
		Map<ThresholdVariant, Assessor> alone = new TreeMap<>(Comparator.comparing(ThresholdVariant::toString));
		ThresholdSweep.variants(Map.of())
			.forEach((variant) -> alone.put(variant,
					rules.assessor().with(ThresholdsLoader.with(Map.of(variant.name(), variant.value())))));
		List<String> changes = new ArrayList<>();
		charts(folder, rules).forEach((patient, lines) -> {
			ScreeningResult found = (ScreeningResult) screening.judge(patient, lines.iterator()).outcome();
			List<String> expected = changes(rules, chart(rules, patient, lines), alone);
			assertThat(found.thresholdChanges().stream().map((change) -> change.variant().toString()))
				.containsExactlyInAnyOrderElementsOf(expected);
			changes.addAll(expected);
		});
		assertThat(changes.stream().distinct()).as("variants that change something").hasSizeGreaterThan(2);
	}

	private static List<String> changes(ScreeningRules rules, PatientChart chart,
			Map<ThresholdVariant, Assessor> alone) {
		String now = said(rules.assessor().assess(chart, Occasion.CHART, rules.asOf()));
		return alone.entrySet()
			.stream()
			.filter((each) -> !said(each.getValue().assess(chart, Occasion.CHART, rules.asOf())).equals(now))
			.map((each) -> each.getKey().toString())
			.toList();
	}

	private static String said(Assessment assessment) {
		return assessment.advice()
			.stream()
			.map((advice) -> advice.code() + " " + advice.indicator())
			.toList()
			.toString();
	}

	private static PatientChart chart(ScreeningRules rules, String patient, List<ChartLine> lines) {
		ChartCollector collector = new ChartCollector();
		lines.forEach(collector::add);
		return rules.reader().read(collector.chart().chart(patient));
	}

	private static Map<String, List<ChartLine>> charts(Path folder, ScreeningRules rules) {
		Map<String, List<ChartLine>> charts = new TreeMap<>();
		LineReader reader = new LineReader(rules.relevance(), Grouping.NONE, new LineCounts(), (line) -> {
			if (!line.patient().isEmpty()) {
				charts.computeIfAbsent(line.patient(), (patient) -> new ArrayList<>()).add(line);
			}
		});
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.sorted().toList()) {
				Files.readAllLines(file)
					.forEach((line) -> reader.read(line.getBytes(StandardCharsets.UTF_8),
							file.getFileName().toString()));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		charts.values()
			.forEach((lines) -> lines.sort(Comparator.comparing(ChartLine::type)
				.thenComparing(ChartLine::id)
				.thenComparing(ChartLine::updated, Comparator.nullsFirst(Comparator.reverseOrder()))));
		return charts;
	}

}
