package org.calciphylaxis.advisor.prefetch;

import java.time.Clock;

import org.calciphylaxis.advisor.chart.terminology.Terminology;
import org.calciphylaxis.advisor.metrics.Numbers;
import org.calciphylaxis.advisor.trust.TrustedServers;

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
	ServerDoors serverDoors(TrustedServers trusted, FhirSettings settings, Numbers numbers) {
		return new ServerDoors(trusted::all, settings, numbers);
	}

	@Bean
	ChartPull chartPull(KeyQueries queries, ServerDoors doors, FhirSettings settings, Clock clock) {
		return new ChartPull(queries, doors, new FhirVersions(clock), settings);
	}

}
