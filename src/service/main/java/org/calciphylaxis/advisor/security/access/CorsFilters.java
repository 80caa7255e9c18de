package org.calciphylaxis.advisor.security.access;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;

/**
 * CORS: pages of the configured origins may call from a browser, and read errors too. A
 * page of another origin gets 403 and no header.
 */
final class CorsFilters {

	private static final Duration PREFLIGHT_KEPT = Duration.ofMinutes(10);

	private CorsFilters() {
	}

	static CorsFilter filter(List<String> origins) {
		CorsConfiguration rules = new CorsConfiguration();
		rules.setAllowedOrigins(origins);
		rules.setAllowedMethods(List.of("GET", "POST", "OPTIONS"));
		rules.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT));
		rules.setExposedHeaders(List.of(HttpHeaders.RETRY_AFTER));
		rules.setMaxAge(PREFLIGHT_KEPT);
		UrlBasedCorsConfigurationSource everywhere = new UrlBasedCorsConfigurationSource();
		everywhere.registerCorsConfiguration("/**", rules);
		CorsFilter filter = new CorsFilter(everywhere);
		filter.setCorsProcessor(new EmptyBodyCorsProcessor());
		return filter;
	}

	/** Spring's own refusal has a text that is neither JSON nor FHIR. */
	private static final class EmptyBodyCorsProcessor extends DefaultCorsProcessor {

		@Override
		protected void rejectRequest(ServerHttpResponse response) throws IOException {
			response.setStatusCode(HttpStatus.FORBIDDEN);
			response.flush();
		}

	}

}
