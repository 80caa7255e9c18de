package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's clock: the time of day, until someone moves it on to see a quiet period end.
 */
@Component
@Profile("demo")
public class DemoClock extends Clock {

	private final Clock timeOfDay = Clock.systemUTC();

	private volatile Duration ahead = Duration.ZERO;

	/** Moves the clock on for the whole demo, until {@link #reset()} or a restart. */
	public synchronized void moveOn(Duration duration) {
		this.ahead = this.ahead.plus(duration);
	}

	/** Back to the time of day. */
	public synchronized void reset() {
		this.ahead = Duration.ZERO;
	}

	/** How far this clock is ahead of the time of day. */
	public Duration ahead() {
		return this.ahead;
	}

	@Override
	public Instant instant() {
		return this.timeOfDay.instant().plus(ahead());
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		if (zone.equals(ZoneOffset.UTC)) {
			return this;
		}
		DemoClock utc = this;
		return new Clock() {
			@Override
			public ZoneId getZone() {
				return zone;
			}

			@Override
			public Clock withZone(ZoneId other) {
				return utc.withZone(other);
			}

			@Override
			public Instant instant() {
				return utc.instant();
			}
		};
	}

}
