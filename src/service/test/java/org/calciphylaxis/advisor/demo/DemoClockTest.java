package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class DemoClockTest {

	private final DemoClock clock = new DemoClock();

	@Test
	void showsTheTimeOfDayUntilMoved() {
		assertThat(this.clock.instant()).isCloseTo(Instant.now(), within(Duration.ofMinutes(1)));
	}

	@Test
	void movesOnByWhatItIsTold() {
		this.clock.moveOn(Duration.ofDays(31));
		this.clock.moveOn(Duration.ofDays(31));
		assertThat(this.clock.instant()).isCloseTo(Instant.now().plus(Duration.ofDays(62)),
				within(Duration.ofMinutes(1)));
	}

	@Test
	void goesBackToTheTimeOfDay() {
		this.clock.moveOn(Duration.ofDays(31));
		this.clock.reset();
		assertThat(this.clock.ahead()).isZero();
	}

	@Test
	void keepsMovingInAnotherZone() {
		Clock inTokyo = this.clock.withZone(ZoneId.of("Asia/Tokyo"));
		this.clock.moveOn(Duration.ofDays(31));
		assertThat(inTokyo.instant()).isAfter(Instant.now().plus(Duration.ofDays(30)));
	}

}
