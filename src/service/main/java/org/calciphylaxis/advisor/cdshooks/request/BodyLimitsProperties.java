package org.calciphylaxis.advisor.cdshooks.request;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How large a body may be.
 *
 * @param maxBody of a hook call; 413 above it
 * @param maxFeedback of a feedback call; 413 above it
 */
@ConfigurationProperties("advisor.limits")
public record BodyLimitsProperties(@DefaultValue("16MB") DataSize maxBody, @DefaultValue("1MB") DataSize maxFeedback) {

	public BodyLimitsProperties {
		check("advisor.limits.max-body", maxBody);
		check("advisor.limits.max-feedback", maxFeedback);
	}

	private static void check(String property, DataSize size) {
		if (size.toBytes() < 1 || size.toBytes() > Integer.MAX_VALUE - 8) {
			throw new IllegalArgumentException(property + " must be from 1 byte to 2 GB.");
		}
	}

}
