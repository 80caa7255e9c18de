package org.calciphylaxis.advisor.feedback;

import java.time.Clock;

import org.calciphylaxis.advisor.metrics.Numbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps to {@code advisor.memory.retention}: looks every hour. */
@Component
class RetentionJob {

	private static final Logger logger = LoggerFactory.getLogger(RetentionJob.class);

	private final Retention retention;

	private final MemorySettings settings;

	private final Numbers numbers;

	private final Clock clock;

	RetentionJob(Retention retention, MemorySettings settings, Numbers numbers, Clock clock) {
		this.retention = retention;
		this.settings = settings;
		this.numbers = numbers;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
	void run() {
		try {
			int forgotten = this.retention.forgetBefore(this.clock.instant().minus(this.settings.retention()));
			if (forgotten > 0) {
				logger.info("Forgot {} cards and answers older than {}", forgotten, this.settings.retention());
			}
		}
		catch (DataAccessException ex) {
			this.numbers.memoryFailed("forget");
			logger.warn("What is too old could not be forgotten: {}", ex.getClass().getSimpleName());
		}
	}

}
