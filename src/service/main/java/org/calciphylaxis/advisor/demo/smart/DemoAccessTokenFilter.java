package org.calciphylaxis.advisor.demo.smart;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the access tokens that the demo's FHIR server is sent: one that it did not
 * issue gets 401, a Patient or a search of another patient 403. The demo needs none.
 */
final class DemoAccessTokenFilter extends OncePerRequestFilter {

	private static final String SCHEME = "Bearer ";

	private final DemoAuthorizationServer server;

	DemoAccessTokenFilter(DemoAuthorizationServer server) {
		this.server = server;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String header = request.getHeader(HttpHeaders.AUTHORIZATION);
		if (header == null || header.isBlank()) {
			chain.doFilter(request, response);
			return;
		}
		String token = header.startsWith(SCHEME) ? header.substring(SCHEME.length()) : "";
		String patient = this.server.patientOf(token).orElse(null);
		if (patient == null) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (isAboutOther(request, patient)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	private static boolean isAboutOther(HttpServletRequest request, String patient) {
		String path = request.getRequestURI();
		String query = String.valueOf(request.getQueryString());
		boolean isOtherRead = path.startsWith("/fhir/Patient/") && !path.equals("/fhir/Patient/" + patient);
		boolean isOtherSearch = query.contains("patient=")
				&& !("&" + query + "&").contains("&patient=" + patient + "&");
		return isOtherRead || isOtherSearch;
	}

}
