package org.calciphylaxis.advisor.assessment;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

/** The thresholds of the rules with some of them changed, by their names in the file. */
public final class ChangedThresholds {

	private static final ObjectMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
		.build();

	private ChangedThresholds() {
	}

	/** Names and numbers in turn, such as {@code "labs.pth-major", "900"}. */
	public static Thresholds with(String... changes) {
		Map<String, String> numbers = ThresholdsLoader.shippedByName();
		for (int i = 0; i < changes.length; i += 2) {
			if (numbers.replace(changes[i], changes[i + 1]) == null) {
				throw new IllegalArgumentException(changes[i] + " is no threshold");
			}
		}
		return of(numbers);
	}

	/** All thresholds by their names in the file. */
	public static Thresholds of(Map<String, String> numbers) {
		Map<String, Map<String, String>> groups = new LinkedHashMap<>();
		numbers.forEach((name, number) -> {
			String[] parts = name.split("\\.");
			groups.computeIfAbsent(parts[0], (group) -> new LinkedHashMap<>()).put(parts[1], number);
		});
		return JSON.convertValue(groups, Thresholds.class);
	}

}
