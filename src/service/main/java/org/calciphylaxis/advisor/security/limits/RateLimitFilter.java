package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.time.Duration;

import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import io.github.resilience4j.ratelimiter.RateLimiterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Bounds how often each client may call, where that is configured. */
public final class RateLimitFilter extends OncePerRequestFilter {

	private static final Duration MINUTE = Duration.ofMinutes(1);

	private final @Nullable RateLimiterRegistry clients;

	RateLimitFilter(int most) {
		this.clients = (most > 0) ? RateLimiterRegistry.of(RateLimiterConfig.custom()
			.limitForPeriod(most)
			.limitRefreshPeriod(MINUTE)
			.timeoutDuration(Duration.ZERO)
			.build()) : null;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (this.clients != null && authentication != null
				&& authentication.getPrincipal() instanceof CdsClientPrincipal caller
				&& !this.clients.rateLimiter(caller.name()).acquirePermission()) {
			OverloadResponses.tooMany(response, MINUTE);
			return;
		}
		chain.doFilter(request, response);
	}

}
