package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RelativeDatesTest {

	private final RelativeDates dates = new RelativeDates(
			Clock.fixed(Instant.parse("2031-03-01T00:10:00Z"), ZoneOffset.ofHours(9)));

	@Test
	void readsTodayInUtc() {
		assertThat(this.dates.resolve("{{today}}")).isEqualTo("2031-03-01");
	}

	@Test
	void countsDaysAndYearsBack() {
		assertThat(this.dates.resolve("\"{{today-2y-1d}}\", \"{{today-30d}}T09:30:00Z\""))
			.isEqualTo("\"2029-02-28\", \"2031-01-30T09:30:00Z\"");
	}

	@Test
	void refusesWhatIsNoOffset() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.dates.resolve("{{today-3w}}"))
			.withMessageContaining("{{today-3w}}");
	}

}
