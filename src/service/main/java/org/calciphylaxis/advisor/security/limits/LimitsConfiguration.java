package org.calciphylaxis.advisor.security.limits;

import java.time.Duration;

import org.apache.coyote.http11.AbstractHttp11Protocol;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the limits where calls pass. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

	/** A sender that is still there sends something in this time. */
	private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

	@Bean
	ConcurrencyLimitFilter concurrencyLimitFilter(LimitsProperties limits) {
		return new ConcurrencyLimitFilter(limits.callsAtOnce());
	}

	/** Part of the security filter chain, and not a filter of the container as well. */
	@Bean
	FilterRegistrationBean<ConcurrencyLimitFilter> concurrencyLimitFilterRegistration(ConcurrencyLimitFilter filter) {
		FilterRegistrationBean<ConcurrencyLimitFilter> registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	FilterRegistrationBean<BodyDeadlineFilter> bodyDeadlineFilter(LimitsProperties limits) {
		FilterRegistrationBean<BodyDeadlineFilter> registration = new FilterRegistrationBean<>(
				new BodyDeadlineFilter(limits.timeToSend()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return registration;
	}

	/** The wait for the next bytes of a body, which Tomcat does not bound of itself. */
	@Bean
	TomcatConnectorCustomizer waitForTheNextBytes(LimitsProperties limits) {
		int wait = (int) Math.min(limits.timeToSend().toMillis(), MAX_PAUSE.toMillis());
		return (connector) -> {
			if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
				protocol.setDisableUploadTimeout(false);
				protocol.setConnectionUploadTimeout(wait);
			}
		};
	}

}
