package org.calciphylaxis.advisor.security.token;

import java.time.Clock;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.store.KeyedHash;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the checks of tokens together. */
@Configuration(proxyBeanMethods = false)
class TokenConfiguration {

	@Bean
	TokenValidators.TokenAudience tokenAudience(AdvisorProperties advisor) {
		return new TokenValidators.TokenAudience(advisor.baseUrl());
	}

	@Bean
	UsedTokenRepository usedTokenRepository(JdbcClient database) {
		return new UsedTokenRepository(database);
	}

	/**
	 * The time of day by which tokens are judged: never the demo's clock, which visitors
	 * move on.
	 */
	@Bean
	TokenVerifier tokenCheck(TrustProperties settings, TokenValidators.TokenAudience address,
			UsedTokenRepository usedTokens, KeyedHash hash) {
		Clock timeOfDay = Clock.systemUTC();
		return new TokenVerifier(settings.clients(), address, new ReplayGuard(usedTokens, hash, timeOfDay), timeOfDay);
	}

}
