package org.calciphylaxis.advisor.observability;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The service's own meters. Every label comes from a closed list; none identifies a
 * patient or a user.
 */
@Component
public class AdvisorMetrics {

	/** The override reasons that a card offers; every other code counts as "other". */
	private static final Set<String> REASONS = Set.of("action-completed", "patient-ineligible", "wrong-time-workflow",
			"inappropriate-recipient", "risk-benefit-ratio", "does-not-align-preferences",
			"recipient-disagrees-evidence");

	private static final Duration[] LATENCIES = { Duration.ofMillis(10), Duration.ofMillis(50), Duration.ofMillis(100),
			Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1), Duration.ofSeconds(2),
			Duration.ofSeconds(5) };

	private final MeterRegistry registry;

	public AdvisorMetrics(MeterRegistry registry) {
		this.registry = registry;
	}

	/**
	 * Counts a call and its duration.
	 * @param service the id of one of our services; null for any other call
	 * @param status the HTTP status
	 */
	public void called(@Nullable String service, int status, Duration duration) {
		Timer.builder("advisor.calls")
			.description("Calls, by service and HTTP status")
			.tag("service", (service != null) ? service : "none")
			.tag("status", Integer.toString(status))
			.serviceLevelObjectives(LATENCIES)
			.register(this.registry)
			.record(duration);
	}

	/** Counts a card that was shown, or kept back in silent mode. */
	public void given(AdviceCode advice, Indicator indicator, boolean silent) {
		count("advisor.cards", "advice", advice.code(), "indicator", word(indicator), "mode",
				silent ? "silent" : "live");
	}

	/**
	 * Counts a call without the data of a prefetch key.
	 * @param key one of the prefetch keys
	 */
	public void missing(String key) {
		count("advisor.missing", "key", key);
	}

	/**
	 * Counts resources of a chart that were not used.
	 * @param reason why, of a closed list
	 */
	public void dropped(String reason, int count) {
		this.registry.counter("advisor.dropped.resources", "reason", reason).increment(count);
	}

	/**
	 * Counts an advice in a quiet period.
	 * @param reason why, of a closed list
	 */
	public void suppressed(AdviceCode advice, Enum<?> reason) {
		count("advisor.suppressed", "advice", advice.code(), "reason", word(reason));
	}

	/**
	 * Counts a clinician's feedback to a card.
	 * @param outcome accepted or overridden
	 * @param reasonCode any; null for none
	 * @param known whether the card is one that was shown
	 */
	public void answered(String outcome, @Nullable String reasonCode, boolean known) {
		String reason = (reasonCode == null) ? "none" : REASONS.contains(reasonCode) ? reasonCode : "other";
		count("advisor.feedback", "outcome", outcome, "reason", reason, "card", known ? "known" : "unknown");
	}

	/**
	 * Counts database work that failed or took too long.
	 * @param operation what it was for, of a closed list
	 */
	public void cardHistoryFailed(String operation) {
		count("advisor.card.history.failures", "operation", operation);
	}

	/**
	 * Counts a request to an EHR's FHIR server.
	 * @param outcome the class of its status ("2xx"), or "no-answer"
	 */
	public void fhirCalled(String outcome) {
		count("advisor.fhir.calls", "outcome", outcome);
	}

	private void count(String name, String... labels) {
		this.registry.counter(name, labels).increment();
	}

	private static String word(Enum<?> value) {
		return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
