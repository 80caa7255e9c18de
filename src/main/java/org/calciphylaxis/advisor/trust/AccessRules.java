package org.calciphylaxis.advisor.trust;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Who passes the door: a caller with a token, or in the demo a caller of this machine.
 */
@Configuration(proxyBeanMethods = false)
class AccessRules {

	@Bean
	SecurityFilterChain doors(HttpSecurity http, Environment environment) {
		boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
		http.csrf((csrf) -> csrf.disable())
			.logout((logout) -> logout.disable())
			.requestCache((cache) -> cache.disable())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(unauthorized()))
			.authorizeHttpRequests((calls) -> {
				calls.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
				if (demo) {
					calls.requestMatchers(new Loopback()).permitAll();
				}
				calls.anyRequest().authenticated();
			});
		return http.build();
	}

	/** 401 that says nothing of why. */
	private static AuthenticationEntryPoint unauthorized() {
		return (request, response, refused) -> {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
		};
	}

}
