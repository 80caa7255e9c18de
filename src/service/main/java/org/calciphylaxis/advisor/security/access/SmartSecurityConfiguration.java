package org.calciphylaxis.advisor.security.access;

import java.net.URI;
import java.util.List;

import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.security.LoopbackRequestMatcher;
import org.calciphylaxis.advisor.security.SmartProperties;
import org.calciphylaxis.advisor.security.SmartServers;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.calciphylaxis.advisor.security.limits.ClientConcurrencyFilter;
import org.calciphylaxis.advisor.security.limits.ConcurrencyLimitFilter;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.filter.CorsFilter;

/**
 * The SMART app's filter chain. Its files are for everybody; {@code POST
 * /smart/assessment} is called by the app's own pages only (CORS), and checks the EHR's
 * access token itself, because its body says which FHIR server has issued it.
 */
@Configuration(proxyBeanMethods = false)
class SmartSecurityConfiguration {

	private static final CdsClientPrincipal SMART_APP = new CdsClientPrincipal("smart-app", FhirServerAllowlist.NONE,
			null, null, false);

	@Bean
	@Order(2)
	@ConditionalOnBooleanProperty("advisor.smart.enabled")
	SecurityFilterChain smartApp(HttpSecurity http, SmartProperties settings, SmartServers servers,
			AdvisorProperties advisor, Environment environment, ConcurrencyLimitFilter callsAtOnce,
			ClientConcurrencyFilter callsPerClient) {
		boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
		return SecurityConfiguration.common(http)
			.securityMatcher("/smart/**")
			.headers((headers) -> headers.frameOptions(FrameOptionsConfig::disable)
				.contentSecurityPolicy((policy) -> policy.policyDirectives("default-src 'none'"))
				.addHeaderWriter(new SmartContentSecurityPolicy(servers, settings.frameAncestors())))
			.addFilter(CorsFilters.filter(List.of(origin(String.valueOf(advisor.baseUrl())))))
			.addFilterAfter(callsAtOnce, CorsFilter.class)
			.addFilterBefore(callsPerClient, AuthorizationFilter.class)
			.anonymous((anybody) -> anybody.principal(SMART_APP))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new UnauthorizedEntryPoint()))
			.authorizeHttpRequests((calls) -> {
				if (demo) {
					calls.requestMatchers(new LoopbackRequestMatcher()).permitAll();
				}
				else {
					calls.requestMatchers(HttpMethod.GET, "/smart/**").permitAll();
					calls.requestMatchers(HttpMethod.HEAD, "/smart/**").permitAll();
					calls.requestMatchers(HttpMethod.POST, "/smart/assessment").permitAll();
				}
				calls.anyRequest().denyAll();
			})
			.build();
	}

	/**
	 * The demo's FHIR server looks at the tokens of its own authorization server itself;
	 * they are none of a CDS client's.
	 */
	@Bean
	@Order(3)
	@Profile("demo")
	SecurityFilterChain demoFhirServer(HttpSecurity http, TrustProperties trust, ConcurrencyLimitFilter callsAtOnce) {
		return SecurityConfiguration.common(http)
			.securityMatcher("/fhir/**")
			.addFilter(CorsFilters.filter(trust.origins()))
			.addFilterAfter(callsAtOnce, CorsFilter.class)
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(new UnauthorizedEntryPoint()))
			.authorizeHttpRequests((calls) -> {
				calls.requestMatchers(new LoopbackRequestMatcher()).permitAll();
				calls.anyRequest().denyAll();
			})
			.build();
	}

	private static String origin(String baseUrl) {
		URI url = URI.create(baseUrl);
		return url.getScheme() + "://" + url.getRawAuthority();
	}

}
