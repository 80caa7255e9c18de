package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds how many calls are worked on at the same time. It stands before the check of the
 * token, so that a call that is sent away may come back with the same one.
 */
public final class ConcurrencyLimitFilter extends OncePerRequestFilter {

	private final Bulkhead places;

	ConcurrencyLimitFilter(int most) {
		this.places = Bulkhead.of("calls", BulkheadConfig.custom().maxConcurrentCalls(most).build());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (!this.places.tryAcquirePermission()) {
			OverloadResponses.serviceBusy(response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			this.places.onComplete();
		}
	}

}
