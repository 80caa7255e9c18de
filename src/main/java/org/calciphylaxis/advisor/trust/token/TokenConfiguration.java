package org.calciphylaxis.advisor.trust.token;

import java.time.Clock;

import org.calciphylaxis.advisor.trust.PublicAddress;
import org.calciphylaxis.advisor.trust.TrustSettings;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the checks of tokens together. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

	/**
	 * The time of day by which tokens are judged: never the demo's clock, which visitors
	 * move on.
	 */
	@Bean
	TokenCheck tokenCheck(TrustSettings settings, PublicAddress address, JdbcClient database) {
		Clock timeOfDay = Clock.systemUTC();
		return new TokenCheck(settings.clients(), address, new UsedTokens(new TokenTable(database), timeOfDay),
				timeOfDay);
	}

}
