package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The demo's clock: the time of day, until someone moves it on to see a quiet period end.
 */
@Component
@Profile("demo")
public class DemoClock extends Clock {

	private final AtomicReference<Duration> ahead;

	private final ZoneId zone;

	public DemoClock() {
		this(new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
	}

	private DemoClock(AtomicReference<Duration> ahead, ZoneId zone) {
		this.ahead = ahead;
		this.zone = zone;
	}

	/** Moves the clock on for the whole demo, until {@link #reset()} or a restart. */
	public void moveOn(Duration duration) {
		this.ahead.accumulateAndGet(duration, Duration::plus);
	}

	/** Back to the time of day. */
	public void reset() {
		this.ahead.set(Duration.ZERO);
	}

	/** How far this clock is ahead of the time of day. */
	public Duration ahead() {
		return Objects.requireNonNull(this.ahead.get());
	}

	@Override
	public Instant instant() {
		return offset(systemUTC(), ahead()).instant();
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		return new DemoClock(this.ahead, other);
	}

}
