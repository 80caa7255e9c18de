package org.calciphylaxis.advisor.security;

import java.time.Duration;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import org.calciphylaxis.advisor.HttpUrl;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The SMART app, {@code advisor.smart}.
 *
 * @param enabled whether the app and {@code POST /smart/assessment} are there, and cards
 * have a link that launches the app
 * @param servers the EHRs that may launch it
 * @param frameAncestors the web origins whose pages may show the app in a frame, beside
 * this service's own
 * @param timeBudget for all queries of an assessment together at the EHR's FHIR server;
 * longer than a hook's, which holds up the EHR
 */
@ConfigurationProperties("advisor.smart")
@Validated
public record SmartProperties(@DefaultValue("false") boolean enabled, @DefaultValue List<@Valid SmartServer> servers,
		@DefaultValue List<String> frameAncestors, @DefaultValue("15s") @DurationMin(millis = 1) Duration timeBudget) {

	public SmartProperties {
		servers = List.copyOf(servers);
		frameAncestors = List.copyOf(frameAncestors);
	}

	@AssertTrue(message = "frame-ancestors has to be scheme, host and port of each site; no wildcard, no path")
	boolean isEveryAncestorASite() {
		return this.frameAncestors.stream().allMatch(HttpUrl::isOrigin);
	}

}
