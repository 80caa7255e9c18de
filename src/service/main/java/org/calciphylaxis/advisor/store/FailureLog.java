package org.calciphylaxis.advisor.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;

/**
 * Warns once a minute of a failure that every call can meet, so that an outage does not
 * fill the log. The metrics count each.
 */
public final class FailureLog {

	private static final Duration PERIOD = Duration.ofMinutes(1);

	private final Logger log;

	private final Clock clock;

	private Instant next = Instant.MIN;

	private int omitted;

	public FailureLog(Logger log, Clock clock) {
		this.log = log;
		this.clock = clock;
	}

	/** Logs a message, with the number of those that were left out since the last one. */
	public synchronized void warn(String message) {
		Instant now = this.clock.instant();
		if (now.isBefore(this.next)) {
			this.omitted++;
			return;
		}
		if (this.omitted > 0) {
			this.log.warn("{}; {} more since the last such line", message, this.omitted);
		}
		else {
			this.log.warn("{}", message);
		}
		this.next = now.plus(PERIOD);
		this.omitted = 0;
	}

}
