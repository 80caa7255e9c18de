package org.calciphylaxis.advisor.hooks;

import org.calciphylaxis.advisor.assessment.Assessor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The rules with this site's thresholds. */
@Configuration(proxyBeanMethods = false)
class RulesConfiguration {

	@Bean
	Assessor assessor(Environment environment) {
		return new Assessor(RuleSettings.read(environment));
	}

}
