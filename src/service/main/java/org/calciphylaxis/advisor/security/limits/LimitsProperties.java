package org.calciphylaxis.advisor.security.limits;

import java.time.Duration;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import org.hibernate.validator.constraints.time.DurationMin;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How much may be asked, {@code advisor.limits}.
 *
 * @param maxBody the largest body of a hook call; 413 above it
 * @param maxFeedback the largest body of a feedback call; 413 above it
 * @param callsAtOnce how many calls are worked on at the same time; one more gets 503
 * @param timeToSend how long the body of a call may take to arrive
 * @param timeToAnswer how long a call may compute; 503 after it, and the work stops
 */
@ConfigurationProperties("advisor.limits")
@Validated
public record LimitsProperties(@DefaultValue("16MB") DataSize maxBody, @DefaultValue("1MB") DataSize maxFeedback,
		@DefaultValue("100") @Min(1) int callsAtOnce, @DefaultValue("20s") @DurationMin(nanos = 1) Duration timeToSend,
		@DefaultValue("5s") @DurationMin(millis = 1) Duration timeToAnswer) {

	@AssertTrue(message = "max-body has to be from 1 byte to 2 GB")
	boolean isMaxBodyAnArray() {
		return isArray(this.maxBody);
	}

	@AssertTrue(message = "max-feedback has to be from 1 byte to 2 GB")
	boolean isMaxFeedbackAnArray() {
		return isArray(this.maxFeedback);
	}

	private static boolean isArray(DataSize size) {
		return size.toBytes() > 0 && size.toBytes() < Integer.MAX_VALUE - 8;
	}

}
