package org.calciphylaxis.advisor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * Reads {@code advisor.rules.*}, the thresholds a site has set, over those of the rules.
 */
final class ThresholdsBinder {

	static final String PREFIX = "advisor.rules";

	private ThresholdsBinder() {
	}

	/**
	 * @throws InvalidSettings if a threshold is set to what is no number, or to a
	 * negative one
	 */
	static Thresholds read(Environment environment) {
		Binder binder = Binder.get(environment);
		Map<String, String> set = new LinkedHashMap<>();
		for (String name : ThresholdsLoader.shippedByName().keySet()) {
			binder.bind(PREFIX + "." + name, String.class).ifBound((number) -> set.put(name, number));
		}
		try {
			return ThresholdsLoader.with(set);
		}
		catch (IllegalArgumentException ex) {
			throw new InvalidSettings(List.of(PREFIX + "." + ex.getMessage() + "."));
		}
	}

}
