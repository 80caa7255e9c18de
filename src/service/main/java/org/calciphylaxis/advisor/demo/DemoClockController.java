package org.calciphylaxis.advisor.demo;

import java.time.Duration;
import java.time.Instant;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * {@code /demo/clock}: what time it is in the demo, and the button that moves it on.
 */
@RestController
@Profile("demo")
@RequestMapping("/demo/clock")
class DemoClockController {

	private static final int MAX_STEP_DAYS = 366;

	private final DemoClock clock;

	DemoClockController(DemoClock clock) {
		this.clock = clock;
	}

	@GetMapping
	Reading read() {
		return new Reading(this.clock.instant(), this.clock.ahead().toDays());
	}

	@PostMapping
	Reading moveOn(@RequestBody Step step) {
		if (step.days() < 1 || step.days() > MAX_STEP_DAYS) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "days is not from 1 to " + MAX_STEP_DAYS);
		}
		this.clock.moveOn(Duration.ofDays(step.days()));
		return read();
	}

	@DeleteMapping
	Reading reset() {
		this.clock.reset();
		return read();
	}

	/**
	 * How far to move on.
	 *
	 * @param days 1 to {@value DemoClockController#MAX_STEP_DAYS}
	 */
	record Step(int days) {

	}

	/**
	 * What the clock shows.
	 *
	 * @param now the demo's time
	 * @param daysAhead whole days ahead of the time of day
	 */
	record Reading(Instant now, long daysAhead) {

	}

}
