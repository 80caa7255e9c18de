package org.calciphylaxis.advisor.prefetch;

import java.time.Clock;

import org.calciphylaxis.advisor.fhirclient.FhirClientProperties;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy;
import org.calciphylaxis.advisor.fhirclient.ServerVersionCache;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.security.SharedFhirServerAllowlist;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Resolves prefetch, and fetches what it lacks. */
@Configuration(proxyBeanMethods = false)
class PrefetchConfiguration {

	@Bean
	PrefetchTemplates prefetchTemplates(Terminology terminology, Thresholds thresholds) {
		return new PrefetchTemplates(terminology, thresholds);
	}

	@Bean
	FhirServerAccessPolicy fhirServerAccessPolicy(SharedFhirServerAllowlist trusted, FhirClientProperties settings,
			AdvisorMetrics metrics) {
		return new FhirServerAccessPolicy(trusted::all, settings, metrics);
	}

	@Bean
	PrefetchResolver prefetchResolver(PrefetchTemplates templates, FhirServerAccessPolicy accessPolicy,
			FhirClientProperties settings, Clock clock) {
		return new PrefetchResolver(templates, accessPolicy, new ServerVersionCache(clock), settings);
	}

}
