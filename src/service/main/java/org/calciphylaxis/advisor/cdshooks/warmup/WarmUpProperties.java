package org.calciphylaxis.advisor.cdshooks.warmup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code advisor.warm-up}.
 *
 * @param rounds how often every hook is rehearsed before the service is ready; 0 for not
 * at all
 */
@ConfigurationProperties("advisor.warm-up")
record WarmUpProperties(@DefaultValue("60") int rounds) {

	WarmUpProperties {
		if (rounds < 0) {
			throw new IllegalArgumentException("advisor.warm-up.rounds must not be negative");
		}
	}

}
