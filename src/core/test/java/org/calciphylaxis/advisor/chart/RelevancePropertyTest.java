package org.calciphylaxis.advisor.chart;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

import static org.assertj.core.api.Assertions.assertThat;

/** What no rule can use changes nothing when it is taken away. */
class RelevancePropertyTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final ChartTime NOW = new ChartTime(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), TODAY);

	private static final ChartReader READER = ChartFixture.readerIn("UTC");

	private static final Assessor ASSESSOR = new Assessor(ThresholdsLoader.shipped(), Terminology.shipped().lexicon());

	@Property(tries = 500)
	void relevantPartOfAChartIsJudgedAsTheWhole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int size) {
		ChartResources chart = chart(new RandomResources(new Random(seed), TODAY), size);
		assertThat(assess(RelevantChart.of(chart))).isEqualTo(assess(chart));
	}

	@Property(tries = 50)
	void muchOfARandomChartIsNotRelevant(@ForAll long seed) {
		ChartResources chart = chart(new RandomResources(new Random(seed), TODAY), 200);
		assertThat(count(RelevantChart.of(chart))).isLessThan(count(chart));
	}

	private static Assessment assess(ChartResources chart) {
		return ASSESSOR.assess(READER.read(chart), Occasion.CHART, NOW);
	}

	private static int count(ChartResources chart) {
		return chart.resources().values().stream().mapToInt(List::size).sum();
	}

	private static ChartResources chart(RandomResources random, int size) {
		Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);
		Map<String, JsonNode> products = new HashMap<>();
		resources.put(PrefetchKey.PATIENT, List.of(random.patient()));
		for (int at = 0; at < size / 10; at++) {
			products.put("Medication/m" + at, random.medication("m" + at));
		}
		for (int at = 0; at < size; at++) {
			JsonNode resource = random.resource("r" + at);
			resources.computeIfAbsent(RandomResources.keyOf(resource), (key) -> new ArrayList<>()).add(resource);
		}
		return new ChartResources(ChartContext.of("p1"), resources, products, Map.of());
	}

}
