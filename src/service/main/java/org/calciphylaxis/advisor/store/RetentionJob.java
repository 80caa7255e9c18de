package org.calciphylaxis.advisor.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;

import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Deletes cards and feedback older than {@code advisor.card-history.retention}. */
@Component
class RetentionJob {

	private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);

	private final JdbcClient database;

	private final CardHistoryProperties settings;

	private final AdvisorMetrics metrics;

	private final Clock clock;

	RetentionJob(JdbcClient database, CardHistoryProperties settings, AdvisorMetrics metrics, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.metrics = metrics;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void run() {
		try {
			int deleted = deleteBefore(this.clock.instant().minus(this.settings.retention()));
			if (deleted > 0) {
				log.info("Deleted {} cards and feedback entries older than {}", deleted, this.settings.retention());
			}
		}
		catch (DataAccessException | TransactionException ex) {
			this.metrics.cardHistoryFailed("delete");
			log.warn("Expired cards and feedback could not be deleted: {}", DatabaseFailure.rootCause(ex));
		}
	}

	/**
	 * Deletes cards last shown, and feedback received, before a time.
	 * @return how many of both
	 */
	int deleteBefore(Instant time) {
		OffsetDateTime limit = SqlTimestamps.toSql(time);
		return this.database.sql("delete from feedback where received_at < :limit").param("limit", limit).update()
				+ this.database.sql("delete from shown_card where last_shown < :limit").param("limit", limit).update();
	}

}
