package org.calciphylaxis.advisor.fhirclient;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

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
@Validated
public record FhirClientProperties(@DefaultValue("2s") @DurationMin(millis = 1) Duration timeBudget,
		@DefaultValue("500ms") @DurationMin(millis = 1) Duration connectTimeout,
		@DefaultValue("5") @Min(1) int maxPages, @DefaultValue("32MB") DataSize maxBytes,
		@DefaultValue("40") @Min(1) int callsPerServer) {

	@AssertTrue(message = "max-bytes has to be above zero, and below 2 GB")
	boolean isMaxBytesAnArray() {
		return this.maxBytes.toBytes() > 0 && this.maxBytes.toBytes() < Integer.MAX_VALUE;
	}

}
