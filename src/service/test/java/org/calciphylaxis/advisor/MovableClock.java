package org.calciphylaxis.advisor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved on. */
public final class MovableClock extends Clock {

	private volatile Instant now;

	/**
	 * A clock.
	 * @param now where it stands, as {@code 2026-11-22T08:00:00Z}
	 */
	public MovableClock(String now) {
		this.now = Instant.parse(now);
	}

	public void moveOn(Duration duration) {
		this.now = this.now.plus(duration);
	}

	@Override
	public Instant instant() {
		return this.now;
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException();
	}

}
