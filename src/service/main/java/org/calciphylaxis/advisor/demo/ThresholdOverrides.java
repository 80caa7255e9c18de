package org.calciphylaxis.advisor.demo;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/** The rules' numbers as the preview's sliders move them. */
final class ThresholdOverrides {

	/** Numbers keep their digits: 30, not 3E+1. */
	private static final ObjectMapper JSON = JsonMapper.builder()
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.build();

	private final ObjectNode numbers;

	ThresholdOverrides(Thresholds thresholds) {
		this.numbers = JSON.valueToTree(thresholds);
	}

	/**
	 * Every number by group and name, as it is set; what is only on or off has no slider.
	 */
	JsonNode numbers() {
		ObjectNode sliders = this.numbers.deepCopy();
		for (JsonNode group : sliders) {
			List<String> numbers = group.propertyStream()
				.filter((entry) -> entry.getValue().isNumber())
				.map(Map.Entry::getKey)
				.toList();
			((ObjectNode) group).retain(numbers);
		}
		return sliders;
	}

	/**
	 * The thresholds with some of them moved.
	 * @param moved by group and name, such as {@code {"labs": {"albumin": 3.0}}}; a
	 * missing node for none
	 * @throws IllegalArgumentException for a name that no rule has, or what is no number
	 */
	Thresholds with(JsonNode moved) {
		ObjectNode all = this.numbers.deepCopy();
		moved.fields().forEachRemaining((group) -> group.getValue().fields().forEachRemaining((number) -> {
			if (!all.path(group.getKey()).has(number.getKey()) || !number.getValue().isNumber()) {
				throw new IllegalArgumentException(
						"thresholds." + group.getKey() + "." + number.getKey() + " is not a number that a rule has");
			}
			((ObjectNode) all.path(group.getKey())).set(number.getKey(), number.getValue());
		}));
		try {
			return JSON.treeToValue(all, Thresholds.class);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("thresholds cannot be read", ex);
		}
	}

}
