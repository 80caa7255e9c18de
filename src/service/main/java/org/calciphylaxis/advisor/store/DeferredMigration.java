package org.calciphylaxis.advisor.store;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Migrates the database at the start, or as soon as it can be reached: advice has to be
 * given while the database is away. A migration that itself fails stops the start.
 */
@Component
class DeferredMigration implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(DeferredMigration.class);

	private final AdvisorMetrics metrics;

	private volatile @Nullable Flyway pending;

	DeferredMigration(AdvisorMetrics numbers) {
		this.metrics = numbers;
	}

	@Override
	public void migrate(Flyway flyway) {
		try {
			flyway.migrate();
			this.pending = null;
		}
		catch (FlywayException ex) {
			if (!isUnreachable(ex)) {
				throw ex;
			}
			this.pending = flyway;
			this.metrics.cardHistoryFailed("migrate");
			log.error("The database cannot be reached: cards are given without quiet periods, feedback gets 503");
		}
	}

	/** Tries again what could not be done at the start. */
	@Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
	void catchUp() {
		Flyway flyway = this.pending;
		if (flyway != null) {
			migrate(flyway);
		}
	}

	/** What the pool says when it gets no connection, and H2 when its file is taken. */
	private static boolean isUnreachable(FlywayException ex) {
		return Stream.iterate((Throwable) ex, Objects::nonNull, Throwable::getCause)
			.anyMatch((cause) -> cause instanceof SQLTransientConnectionException
					|| cause instanceof SQLNonTransientConnectionException);
	}

}
