package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.calciphylaxis.advisor.OfflineValidation;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticPatientValidityTest {

	private final SyntheticPatients stories = new SyntheticPatients(
			Clock.fixed(Instant.parse("2032-02-29T12:00:00Z"), ZoneOffset.UTC));

	@Test
	void isValidR4OnALeapDay() {
		for (String chart : this.stories.charts()) {
			assertThat(OfflineValidation.errors(chart)).isEmpty();
		}
	}

}
