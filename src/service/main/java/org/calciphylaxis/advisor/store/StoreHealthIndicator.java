package org.calciphylaxis.advisor.store;

import java.time.Duration;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reports DEGRADED instead of DOWN while the database is unreachable or not migrated:
 * cards are shown all the same, so nothing needs to be restarted or taken off a load
 * balancer.
 */
@Component
class StoreHealthIndicator implements HealthIndicator {

	private static final Status DEGRADED = new Status("DEGRADED");

	private static final Duration TIMEOUT = Duration.ofSeconds(1);

	private final JdbcClient database;

	private final BoundedExecutor executor = new BoundedExecutor("store-health", 1, 1, TIMEOUT);

	StoreHealthIndicator(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Health health() {
		try {
			this.executor.call(() -> this.database.sql("select 1 from shown_card limit 1").query().listOfRows());
			return Health.up().build();
		}
		catch (StoreUnavailable ex) {
			return Health.status(DEGRADED).build();
		}
	}

	@PreDestroy
	void close() {
		this.executor.close();
	}

}
