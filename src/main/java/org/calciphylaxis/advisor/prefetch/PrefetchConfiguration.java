package org.calciphylaxis.advisor.prefetch;

import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of the chart pull. */
@Configuration(proxyBeanMethods = false)
class PrefetchConfiguration {

	@Bean
	KeyQueries keyQueries() {
		return new KeyQueries((concept) -> List.of());
	}

	@Bean
	ChartPull chartPull(KeyQueries queries) {
		return new ChartPull(queries);
	}

}
