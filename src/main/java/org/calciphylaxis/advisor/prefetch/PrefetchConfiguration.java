package org.calciphylaxis.advisor.prefetch;

import org.calciphylaxis.advisor.chart.terminology.Terminology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the chart pull. */
@Configuration(proxyBeanMethods = false)
class PrefetchConfiguration {

	@Bean
	KeyQueries keyQueries(Terminology terminology) {
		return new KeyQueries(terminology);
	}

	@Bean
	ChartPull chartPull(KeyQueries queries) {
		return new ChartPull(queries);
	}

}
