package org.calciphylaxis.advisor.trust.access;

import jakarta.servlet.DispatcherType;
import org.calciphylaxis.advisor.trust.Caller;
import org.calciphylaxis.advisor.trust.Loopback;
import org.calciphylaxis.advisor.trust.PublicAddress;
import org.calciphylaxis.advisor.trust.TrustSettings;
import org.calciphylaxis.advisor.trust.limits.CallsAtOnce;
import org.calciphylaxis.advisor.trust.limits.CallsPerMinute;
import org.calciphylaxis.advisor.trust.token.TokenCheck;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.CorsFilter;

/**
 * Who passes the door: a client with a token, or in the demo a caller of this machine. A
 * token that is sent is verified everywhere.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

	private final boolean demo;

	private final TrustSettings settings;

	AccessRules(TrustSettings settings, PublicAddress address, Environment environment) {
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
		this.settings = settings;
		SettingsCheck.check(settings, address, this.demo);
	}

	@Bean
	@Order(2)
	SecurityFilterChain doors(HttpSecurity http, TokenCheck tokens, CallsAtOnce callsAtOnce,
			CallsPerMinute callsPerMinute) {
		common(http).addFilter(Origins.filter(this.settings.origins()))
			.addFilterAfter(callsAtOnce, CorsFilter.class)
			.addFilterBefore(callsPerMinute, AuthorizationFilter.class)
			.anonymous((nobody) -> nobody.principal(Caller.WITHOUT_TOKEN))
			.oauth2ResourceServer((tokenBearers) -> tokenBearers
				.authenticationManagerResolver((request) -> new ClientAuthentication(tokens, request))
				.authenticationEntryPoint(new RefusedCall()))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new RefusedCall()))
			.authorizeHttpRequests((calls) -> {
				calls.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
				if (this.demo) {
					calls.requestMatchers(new Loopback()).permitAll();
				}
				calls.anyRequest().authenticated();
			});
		return http.build();
	}

	/**
	 * Health, metrics and reports, which are on a port of their own that the network
	 * keeps apart. The port of the calls has nothing under {@code /reports}.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain operations(HttpSecurity http) {
		return common(http)
			.securityMatchers(
					(paths) -> paths.requestMatchers(EndpointRequest.toAnyEndpoint()).requestMatchers("/reports/**"))
			.authorizeHttpRequests((calls) -> calls.anyRequest().permitAll())
			.build();
	}

	/** No session, no form, no login: only calls. */
	private static HttpSecurity common(HttpSecurity http) {
		return http.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.requestCache((cache) -> cache.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(AnswerHeaders::apply);
	}

}
