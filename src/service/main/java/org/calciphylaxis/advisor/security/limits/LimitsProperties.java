package org.calciphylaxis.advisor.security.limits;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked, {@code advisor.limits}.
 *
 * @param callsAtOnce how many calls are worked on at the same time; one more gets 503
 * @param timeToSend how long the body of a call may take to arrive
 */
@ConfigurationProperties("advisor.limits")
public record LimitsProperties(@DefaultValue("100") int callsAtOnce, @DefaultValue("20s") Duration timeToSend) {

	public LimitsProperties {
		if (callsAtOnce < 1) {
			throw new IllegalArgumentException("advisor.limits.calls-at-once has to be at least 1");
		}
		if (timeToSend.isNegative() || timeToSend.isZero()) {
			throw new IllegalArgumentException("advisor.limits.time-to-send has to be longer than nothing");
		}
	}

}
