package org.calciphylaxis.advisor;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.units.UnitConverter;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The rules with this site's thresholds. */
@Configuration(proxyBeanMethods = false)
class AssessmentConfiguration {

	@Bean
	Thresholds thresholds(Environment environment) {
		return ThresholdsBinder.read(environment);
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
