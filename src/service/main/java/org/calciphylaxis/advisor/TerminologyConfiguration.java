package org.calciphylaxis.advisor;

import org.calciphylaxis.advisor.terminology.Terminology;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Loads the terminology once, at start-up. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TerminologyProperties.class)
class TerminologyConfiguration {

	@Bean
	Terminology terminology(TerminologyProperties properties) {
		return Terminology.load(properties.overlay(), properties.systemAliases(), properties.languages());
	}

}
