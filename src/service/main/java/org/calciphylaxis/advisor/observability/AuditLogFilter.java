package org.calciphylaxis.advisor.observability;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts each call and logs one line for it, whatever its outcome, to the logger
 * {@code org.calciphylaxis.advisor.observability}. Gives every line that is logged
 * meanwhile the call's correlation id.
 */
@Component
@Order(AuditLogFilter.ORDER)
class AuditLogFilter extends OncePerRequestFilter {

	/** Before the security filters, so that calls that they refuse are logged too. */
	static final int ORDER = Ordered.HIGHEST_PRECEDENCE + 20;

	private static final Logger log = LoggerFactory.getLogger("org.calciphylaxis.advisor.observability");

	private final AdvisorMetrics metrics;

	AuditLogFilter(AdvisorMetrics metrics) {
		this.metrics = metrics;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return !path.startsWith("/cds-services") && !path.equals("/smart/assessment");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		AuditRecord call = AuditRecord.of(request);
		long start = System.nanoTime();
		MDC.put(AuditRecord.CORRELATION, call.correlation());
		int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
		try {
			chain.doFilter(request, response);
			status = response.getStatus();
		}
		finally {
			Duration duration = Duration.ofNanos(System.nanoTime() - start);
			this.metrics.called(call.service(), status, duration);
			call.missing().forEach(this.metrics::missing);
			call.dropped().forEach(this.metrics::dropped);
			write(call, request.getMethod(), status, duration.toMillis());
			MDC.remove(AuditRecord.CORRELATION);
		}
	}

	private static void write(AuditRecord call, String method, int status, long milliseconds) {
		String verb = "GET".equals(method) || "POST".equals(method) ? method : "other";
		String client = Objects.requireNonNullElse(call.client(), "-");
		String service = Objects.requireNonNullElse(call.service(), "-");
		String hookInstance = Objects.requireNonNullElse(call.hookInstance(), "-");
		log.atInfo()
			.addKeyValue("call.method", verb)
			.addKeyValue("call.client", client)
			.addKeyValue("call.service", service)
			.addKeyValue("call.hookInstance", hookInstance)
			.addKeyValue("call.status", status)
			.addKeyValue("call.advice", call.advice())
			.addKeyValue("call.milliseconds", milliseconds)
			.addKeyValue("call.missing", call.missing())
			.addKeyValue("call.dropped", call.dropped())
			.log("{} client={} service={} hookInstance={} status={} advice={} ms={} missing={} dropped={}", verb,
					client, service, hookInstance, status, call.advice(), milliseconds, call.missing(), call.dropped());
	}

}
