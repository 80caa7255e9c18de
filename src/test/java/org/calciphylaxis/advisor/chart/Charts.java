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
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.chart.terminology.Terminology;
import org.calciphylaxis.advisor.chart.terminology.TerminologyProperties;

/** Resources of patient p1, written as relaxed JSON with single quotes, as a chart. */
final class Charts {

	static final ChartReader READER = readerIn("UTC");

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
		.enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
		.enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final Map<DataKey, List<JsonNode>> resources = new EnumMap<>(DataKey.class);

	private final Map<String, JsonNode> medications = new HashMap<>();

	private final List<JsonNode> contextConditions = new ArrayList<>();

	static ChartReader readerIn(String zone) {
		return new ChartReader(Terminology.load(TerminologyProperties.shippedOnly()),
				new ChartProperties(ZoneId.of(zone)));
	}

	static JsonNode json(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	static Charts with(DataKey key, String... resources) {
		return new Charts().and(key, resources);
	}

	Charts and(DataKey key, String... resources) {
		for (String resource : resources) {
			and(key, json(resource));
		}
		return this;
	}

	Charts and(DataKey key, JsonNode resource) {
		this.resources.computeIfAbsent(key, (any) -> new ArrayList<>()).add(resource);
		return this;
	}

	Charts andMedication(String reference, String medication) {
		this.medications.put(reference, json(medication));
		return this;
	}

	Charts andContextCondition(String condition) {
		this.contextConditions.add(json(condition));
		return this;
	}

	ChartSources sources() {
		return new ChartSources("p1", this.resources, this.medications, this.contextConditions, Map.of());
	}

	PatientChart read() {
		return READER.read(sources());
	}

}
