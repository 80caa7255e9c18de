package org.calciphylaxis.advisor.store;

import java.time.Clock;

import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps to {@code advisor.card-history.retention}: looks every hour. */
@Component
class RetentionJob {

	private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);

	private final ExpiredRows retention;

	private final CardHistoryProperties settings;

	private final AdvisorMetrics metrics;

	private final Clock clock;

	RetentionJob(ExpiredRows retention, CardHistoryProperties settings, AdvisorMetrics numbers, Clock clock) {
		this.retention = retention;
		this.settings = settings;
		this.metrics = numbers;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void run() {
		try {
			int forgotten = this.retention.forgetBefore(this.clock.instant().minus(this.settings.retention()));
			if (forgotten > 0) {
				log.info("Forgot {} cards and answers older than {}", forgotten, this.settings.retention());
			}
		}
		catch (DataAccessException ex) {
			this.metrics.cardHistoryFailed("forget");
			log.warn("What is too old could not be forgotten: {}", ex.getClass().getSimpleName());
		}
	}

}
