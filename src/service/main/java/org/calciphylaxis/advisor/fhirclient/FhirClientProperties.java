package org.calciphylaxis.advisor.fhirclient;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much time and room a call may take up at the EHR's FHIR server,
 * {@code advisor.fhir}.
 *
 * @param timeBudget for all queries of a call together
 * @param connectTimeout for a connection
 * @param maxPages how many pages are fetched per prefetch key
 * @param maxBytes how much all queries of a call may bring, unzipped
 * @param callsPerServer how many calls may use the same server at once; one more goes
 * without it
 */
@ConfigurationProperties("advisor.fhir")
public record FhirClientProperties(@DefaultValue("2s") Duration timeBudget,
		@DefaultValue("500ms") Duration connectTimeout, @DefaultValue("5") int maxPages,
		@DefaultValue("32MB") DataSize maxBytes, @DefaultValue("40") int callsPerServer) {

	public FhirClientProperties {
		require(timeBudget.toMillis() > 0, "time-budget");
		require(connectTimeout.toMillis() > 0, "connect-timeout");
		require(maxPages > 0, "max-pages");
		require(maxBytes.toBytes() > 0 && maxBytes.toBytes() < Integer.MAX_VALUE, "max-bytes");
		require(callsPerServer > 0, "calls-per-server");
	}

	private static void require(boolean sound, String name) {
		if (!sound) {
			throw new IllegalArgumentException("advisor.fhir." + name + " has to be above zero, and below 2 GB");
		}
	}

}
