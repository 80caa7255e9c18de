package org.calciphylaxis.advisor.packaging;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Prometheus reads the alerts, and they fire when they should. */
class AlertRulesTest {

	@Test
	void prometheusReadsTheRules() {
		assertThat(Program.of("promtool").output("check", "rules", "docs/operations/prometheus-rules.yaml"))
			.contains("SUCCESS");
	}

	@Test
	void theAlertsFireWhenTheyShould() {
		assertThat(Program.of("promtool").output("test", "rules", "docs/operations/prometheus-rules-test.yaml"))
			.contains("SUCCESS");
	}

}
