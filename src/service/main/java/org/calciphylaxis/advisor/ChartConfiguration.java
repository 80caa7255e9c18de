package org.calciphylaxis.advisor;

import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.terminology.Terminology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading charts, in the site's time zone. */
@Configuration(proxyBeanMethods = false)
class ChartConfiguration {

	@Bean
	ChartReader chartReader(Terminology terminology, AdvisorProperties properties, ChartProperties chart) {
		return new ChartReader(terminology, properties.zone(), chart.limits());
	}

	@Bean
	ChartTimeReader chartTimeReader(AdvisorProperties properties) {
		return new ChartTimeReader(properties.zone());
	}

}
