package org.calciphylaxis.advisor;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

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
	Assessor assessor(Thresholds thresholds) {
		return new Assessor(thresholds);
	}

}
