package org.calciphylaxis.advisor.chart;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.terminology.Terminology;

/** Resources of patient p1, written as relaxed JSON with single quotes, as a chart. */
public final class ChartFixture {

	static final ChartReader READER = readerIn("UTC");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
		.enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
		.enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);

	private final Map<String, JsonNode> medications = new HashMap<>();

	private final List<JsonNode> contextConditions = new ArrayList<>();

	private final List<JsonNode> draftOrders = new ArrayList<>();

	static ChartReader readerIn(String zone) {
		return new ChartReader(Terminology.shipped(), ZoneId.of(zone));
	}

	public static JsonNode json(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	public static ChartFixture with(PrefetchKey key, String... resources) {
		return new ChartFixture().and(key, resources);
	}

	ChartFixture and(PrefetchKey key, String... resources) {
		for (String resource : resources) {
			and(key, json(resource));
		}
		return this;
	}

	ChartFixture and(PrefetchKey key, JsonNode resource) {
		this.resources.computeIfAbsent(key, (any) -> new ArrayList<>()).add(resource);
		return this;
	}

	public ChartFixture andMedication(String reference, String medication) {
		this.medications.put(reference, json(medication));
		return this;
	}

	ChartFixture andContextCondition(String condition) {
		this.contextConditions.add(json(condition));
		return this;
	}

	ChartFixture andDraftOrders(String... drafts) {
		for (String draft : drafts) {
			this.draftOrders.add(json(draft));
		}
		return this;
	}

	ChartResources sources() {
		return new ChartResources(new ChartContext("p1", this.contextConditions, this.draftOrders), this.resources,
				this.medications, Map.of());
	}

	public PatientChart read() {
		return READER.read(sources());
	}

	PatientChart read(ReadingLimits limits) {
		return new ChartReader(Terminology.shipped(), ZoneId.of("UTC"), limits).read(sources());
	}

}
