package org.calciphylaxis.advisor.store;

import java.time.Duration;

import jakarta.annotation.PreDestroy;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says DEGRADED, and not DOWN, while the database is away or not migrated: advice is
 * given all the same, so nobody has to restart anything or to take it off a balancer.
 */
@Component
class StoreHealthIndicator implements HealthIndicator {

	private static final Status DEGRADED = new Status("DEGRADED");

	private static final Duration LIMIT = Duration.ofSeconds(1);

	private final JdbcClient database;

	private final BoundedExecutor executor = new BoundedExecutor("store-health", 1, 1);

	StoreHealthIndicator(JdbcClient database) {
		this.database = database;
	}

	@Override
	public Health health() {
		try {
			this.executor.callWithTimeout(LIMIT,
					() -> this.database.sql("select 1 from shown_card limit 1").query().listOfRows());
			return Health.up().build();
		}
		catch (StoreUnavailable ex) {
			return Health.status(DEGRADED).build();
		}
	}

	@PreDestroy
	void close() throws InterruptedException {
		this.executor.close(Duration.ZERO);
	}

}
