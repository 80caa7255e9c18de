package org.calciphylaxis.advisor.store;

import java.time.Duration;

import org.calciphylaxis.advisor.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class FailureLogTest {

	private final MovableClock clock = new MovableClock("2026-11-22T08:00:00Z");

	private final FailureLog failures = new FailureLog(LoggerFactory.getLogger(FailureLogTest.class), this.clock);

	@Test
	void manyFailuresTogetherAreOneLine(CapturedOutput output) {
		for (int call = 0; call < 250; call++) {
			this.failures.warn("the database is away");
		}
		assertThat(output.getOut().split("the database is away", -1)).hasSize(2);
	}

	@Test
	void nextLineSaysHowManyWereLeftOut(CapturedOutput output) {
		for (int call = 0; call < 250; call++) {
			this.failures.warn("the database is away");
		}
		this.clock.moveOn(Duration.ofMinutes(1));
		this.failures.warn("the database is away");
		assertThat(output).contains("the database is away; 249 more since the last such line");
	}

}
