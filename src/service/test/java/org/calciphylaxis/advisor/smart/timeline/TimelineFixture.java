package org.calciphylaxis.advisor.smart.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.history.GivenAdvice;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.calciphylaxis.advisor.units.UnitConverter;

/** A chart of patient p1, read on 2026-11-22 into its course. */
final class TimelineFixture {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final ChartTime NOW = new ChartTime(Instant.parse("2026-11-22T12:00:00Z"), TODAY);

	private static final UnitConverter UNITS = new UnitConverter();

	private static final Assessor ASSESSOR = new Assessor(ThresholdsLoader.shipped(), UNITS,
			Terminology.shipped().lexicon());

	private static final TimelineReader READER = new TimelineReader(Terminology.shipped(), UNITS,
			new AdvisorProperties("http://localhost", ZoneOffset.UTC, AdvisorProperties.Mode.LIVE, Map.of()));

	private final Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);

	private int ids;

	TimelineFixture() {
		with(PrefetchKey.PATIENT,
				"{\"resourceType\":\"Patient\",\"id\":\"p1\",\"birthDate\":\"1961-04-02\",\"gender\":\"female\"}");
		with(PrefetchKey.CONDITIONS);
	}

	static String daysAgo(int days) {
		return TODAY.minusDays(days).toString();
	}

	TimelineFixture with(PrefetchKey key, String... json) {
		List<JsonNode> all = this.resources.computeIfAbsent(key, (any) -> new ArrayList<>());
		for (String resource : json) {
			all.add(tree(resource));
		}
		return this;
	}

	/** A resource of the patient with an id of its own; members as {@code "name":...}. */
	TimelineFixture with(PrefetchKey key, String type, String members) {
		this.ids++;
		return with(key, "{\"resourceType\":\"%s\",\"id\":\"r%d\",\"subject\":{\"reference\":\"Patient/p1\"},%s}"
			.formatted(type, this.ids, members));
	}

	TimelineFixture problem(String code, String text, int onsetDaysAgo) {
		return with(PrefetchKey.CONDITIONS, "Condition",
				"\"clinicalStatus\":{\"coding\":[{\"code\":\"active\"}]},\"onsetDateTime\":\"" + daysAgo(onsetDaysAgo)
						+ "\",\"code\":{\"text\":\"" + text
						+ "\",\"coding\":[{\"system\":\"http://hl7.org/fhir/sid/icd-10-cm\",\"code\":\"" + code
						+ "\"}]}");
	}

	/** A result by its LOINC code. */
	TimelineFixture lab(String loinc, String value, String unit, int daysAgo, String more) {
		return with(PrefetchKey.LABS, "Observation", """
				"status":"final","effectiveDateTime":"%s","code":{"coding":[{"system":"http://loinc.org","code":"%s"}]},
				"valueQuantity":{"value":%s,"unit":"%s"}%s""".formatted(daysAgo(daysAgo), loinc, value, unit, more));
	}

	TimelineFixture lab(String loinc, String value, String unit, int daysAgo) {
		return lab(loinc, value, unit, daysAgo, "");
	}

	TimelineFixture onDialysis() {
		return problem("Z99.2", "Dialysis", 900);
	}

	Timeline read(GivenAdvice... given) {
		ChartResources sent = new ChartResources(ChartContext.of("p1"), this.resources, Map.of(), Map.of());
		PatientChart chart = new ChartReader(Terminology.shipped(), ZoneOffset.UTC).read(sent);
		Assessment assessment = ASSESSOR.assess(chart, Occasion.CHART, NOW);
		return READER.read(sent, chart, assessment, ThresholdsLoader.shipped(), List.of(given), NOW, Message::toString);
	}

	LabSeries series(Lab lab) {
		return read().series().stream().filter((one) -> one.lab() == lab).findFirst().orElseThrow();
	}

	List<TimelineEvent> lane(Lane lane) {
		return read().events().stream().filter((event) -> event.lane() == lane).toList();
	}

	private static JsonNode tree(String json) {
		try {
			return StrictJsonReader.read(json.getBytes());
		}
		catch (InvalidJson ex) {
			throw new IllegalArgumentException(json, ex);
		}
	}

}
