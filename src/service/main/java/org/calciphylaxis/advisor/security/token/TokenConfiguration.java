package org.calciphylaxis.advisor.security.token;

import java.time.Clock;

import org.calciphylaxis.advisor.security.TokenAudience;
import org.calciphylaxis.advisor.security.TrustProperties;

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
	TokenVerifier tokenCheck(TrustProperties settings, TokenAudience address, JdbcClient database) {
		Clock timeOfDay = Clock.systemUTC();
		return new TokenVerifier(settings.clients(), address,
				new ReplayGuard(new UsedTokenRepository(database), timeOfDay), timeOfDay);
	}

}
