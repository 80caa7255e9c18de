package org.calciphylaxis.advisor;

import java.time.Clock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The time of day, everywhere but in the demo, whose clock can be moved on. */
@Configuration(proxyBeanMethods = false)
@Profile("!demo")
class ClockConfiguration {

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
