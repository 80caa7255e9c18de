package org.calciphylaxis.advisor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.calciphylaxis.advisor.units.UnitConverter;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The rules with the thresholds of {@code thresholds.yaml}, but for those that a site has
 * set as {@code advisor.rules.*}.
 */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

	static final String PREFIX = "advisor.rules";

	/**
	 * @throws InvalidSettings if a threshold is set to what is no number, or to a
	 * negative one
	 */
	@Bean
	static Thresholds thresholds(Environment environment) {
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

	@Bean
	UnitConverter unitConverter() {
		return new UnitConverter();
	}

	@Bean
	Assessor assessor(Thresholds thresholds, UnitConverter units, Terminology terminology) {
		return new Assessor(thresholds, units, terminology.lexicon());
	}

}
