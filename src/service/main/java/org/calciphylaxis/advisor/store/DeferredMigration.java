package org.calciphylaxis.advisor.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

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
 * Migrates the database at the start, or as soon as it can be reached: cards are shown
 * while the database is away. A database that is broken, and a migration that itself
 * fails, stop the start.
 */
@Component
class DeferredMigration implements FlywayMigrationStrategy {

	private static final Logger log = LoggerFactory.getLogger(DeferredMigration.class);

	/** Each waits {@code spring.datasource.hikari.connection-timeout}. */
	private static final int MAX_ATTEMPTS = 5;

	private final DatabaseLocation location;

	private final AdvisorMetrics metrics;

	private volatile @Nullable Flyway pending;

	DeferredMigration(DatabaseLocation location, AdvisorMetrics metrics) {
		this.location = location;
		this.metrics = metrics;
	}

	/**
	 * Migrates now, or puts it off.
	 * @throws DatabaseUnusable when the database can be reached and not be used
	 */
	@Override
	public void migrate(Flyway flyway) {
		this.location.restrictFile();
		try (Connection connection = connect(flyway.getConfiguration().getDataSource())) {
			log.debug("Migrates {}", connection.getMetaData().getDatabaseProductName());
			flyway.migrate();
			if (this.pending != null) {
				log.info("The database {} can be reached now", this.location);
				this.pending = null;
			}
		}
		catch (SQLException ex) {
			if (!DatabaseFailure.isUnreachable(ex)) {
				throw new DatabaseUnusable(this.location, ex);
			}
			postpone(flyway, DatabaseFailure.reasonNotToConnect(ex));
		}
		catch (FlywayException ex) {
			if (!DatabaseFailure.isUnreachable(ex)) {
				throw ex;
			}
			postpone(flyway, DatabaseFailure.rootCause(ex));
		}
	}

	/** A machine that is busy starting is not yet an outage. */
	private static Connection connect(DataSource database) throws SQLException {
		for (int attempt = 1; attempt < MAX_ATTEMPTS; attempt++) {
			try {
				return database.getConnection();
			}
			catch (SQLException ex) {
				if (!DatabaseFailure.isUnreachable(ex)) {
					throw ex;
				}
				log.debug("Attempt {} to connect failed: {}", attempt, DatabaseFailure.rootCause(ex));
			}
		}
		return database.getConnection();
	}

	/** Tries again what could not be done at the start. */
	@Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
	void catchUp() {
		Flyway flyway = this.pending;
		if (flyway == null) {
			return;
		}
		try {
			migrate(flyway);
		}
		catch (DatabaseUnusable | FlywayException ex) {
			this.metrics.cardHistoryFailed("migrate");
			log.error("The database {} was reached and could not be migrated ({})", this.location,
					DatabaseFailure.rootCause(ex));
		}
	}

	/** Says so once, not at each attempt. */
	private void postpone(Flyway flyway, String reason) {
		this.metrics.cardHistoryFailed("migrate");
		if (this.pending == null) {
			log.error("The database {} cannot be reached: cards are shown without quiet periods, feedback gets 503. {}",
					this.location, reason);
		}
		this.pending = flyway;
	}

}
