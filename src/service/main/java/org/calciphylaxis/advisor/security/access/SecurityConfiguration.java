package org.calciphylaxis.advisor.security.access;

import jakarta.servlet.DispatcherType;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.LoopbackRequestMatcher;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.security.limits.ClientConcurrencyFilter;
import org.calciphylaxis.advisor.security.limits.ConcurrencyLimitFilter;
import org.calciphylaxis.advisor.security.token.TokenVerifier;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.CorsFilter;

/**
 * Security filter chains: a client needs a token, or in the demo a call has to come from
 * this machine. A token that is sent is verified everywhere.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	/** A browser opens them from a card, without a token; no patient is on them. */
	private static final String[] ADVICE_PAGES = { "/advice", "/advice/*" };

	private final boolean demo;

	private final TrustProperties settings;

	SecurityConfiguration(TrustProperties settings, Environment environment) {
		this.demo = environment.acceptsProfiles(Profiles.of("demo"));
		this.settings = settings;
	}

	@Bean(EnableConfigurationProperties.VALIDATOR_BEAN_NAME)
	static TrustPropertiesValidator trustPropertiesValidator(Environment environment) {
		return new TrustPropertiesValidator(environment.acceptsProfiles(Profiles.of("demo")));
	}

	/** A span for the call is enough: none for each of the filters, at each call. */
	@Bean
	SecurityObservationSettings securityObservations() {
		return SecurityObservationSettings.noObservations();
	}

	@Bean
	@Order(4)
	SecurityFilterChain chain(HttpSecurity http, TokenVerifier tokens, ConcurrencyLimitFilter callsAtOnce,
			ClientConcurrencyFilter callsPerClient) {
		common(http).addFilter(CorsFilters.filter(this.settings.origins()))
			.addFilterAfter(callsAtOnce, CorsFilter.class)
			.addFilterBefore(callsPerClient, AuthorizationFilter.class)
			.anonymous((nobody) -> nobody.principal(CdsClientPrincipal.WITHOUT_TOKEN))
			.oauth2ResourceServer((tokenBearers) -> tokenBearers
				.authenticationManagerResolver((request) -> new CdsClientAuthenticationManager(tokens, request))
				.authenticationEntryPoint(new UnauthorizedEntryPoint()))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new UnauthorizedEntryPoint()))
			.authorizeHttpRequests((calls) -> {
				calls.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
				calls.requestMatchers(HttpMethod.GET, ADVICE_PAGES).permitAll();
				calls.requestMatchers(HttpMethod.HEAD, ADVICE_PAGES).permitAll();
				if (this.demo) {
					calls.requestMatchers(new LoopbackRequestMatcher()).permitAll();
				}
				calls.anyRequest().authenticated();
			});
		return http.build();
	}

	/**
	 * Health, metrics and the report, which are on a port of their own that the network
	 * keeps apart.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain operations(HttpSecurity http) {
		return common(http).securityMatcher(EndpointRequest.toAnyEndpoint())
			.authorizeHttpRequests((calls) -> calls.anyRequest().permitAll())
			.build();
	}

	/** No session, no form, no login: only calls. */
	static HttpSecurity common(HttpSecurity http) {
		return http.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.requestCache((cache) -> cache.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.headers(ResponseHeaders::apply);
	}

}
