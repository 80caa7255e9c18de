package org.calciphylaxis.advisor.security.limits;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.calciphylaxis.advisor.security.CdsClientPrincipal;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps places for every client, so that the slow calls of one cannot take all. It stands
 * behind the check of the token, where the client is known.
 */
public final class ClientConcurrencyFilter extends OncePerRequestFilter {

	private final Map<String, Semaphore> places = new ConcurrentHashMap<>();

	private final int max;

	/**
	 * Shares the places.
	 * @param callsAtOnce all places
	 * @param clients how many clients there are
	 */
	ClientConcurrencyFilter(int callsAtOnce, int clients) {
		this.max = max(callsAtOnce, Math.max(clients, 1));
	}

	/** A tenth of the places is kept for each other client, or an equal share. */
	static int max(int callsAtOnce, int clients) {
		int kept = Math.max(callsAtOnce / 10, 1);
		int equalShare = Math.max(callsAtOnce / clients, 1);
		return Math.max(callsAtOnce - (clients - 1) * kept, equalShare);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Authentication caller = SecurityContextHolder.getContext().getAuthentication();
		if (caller == null || !(caller.getPrincipal() instanceof CdsClientPrincipal client)) {
			chain.doFilter(request, response);
			return;
		}
		Semaphore own = this.places.computeIfAbsent(client.name(), (name) -> new Semaphore(this.max));
		if (!own.tryAcquire()) {
			OverloadResponses.serviceBusy(response);
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		finally {
			own.release();
		}
	}

}
