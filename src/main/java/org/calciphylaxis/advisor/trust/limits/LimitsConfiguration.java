package org.calciphylaxis.advisor.trust.limits;

import java.time.Duration;

import jakarta.servlet.Filter;
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
	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

	@Bean
	CallsAtOnce callsAtOnce(CallLimits limits) {
		return new CallsAtOnce(limits.callsAtOnce());
	}

	@Bean
	CallsPerMinute callsPerMinute(CallLimits limits) {
		return new CallsPerMinute(limits.callsPerMinute());
	}

	/** These two stand among the doors, where the caller is known, and only there. */
	@Bean
	FilterRegistrationBean<CallsAtOnce> callsAtOnceAmongTheDoors(CallsAtOnce filter) {
		return amongTheDoorsOnly(filter);
	}

	@Bean
	FilterRegistrationBean<CallsPerMinute> callsPerMinuteAmongTheDoors(CallsPerMinute filter) {
		return amongTheDoorsOnly(filter);
	}

	@Bean
	FilterRegistrationBean<TimeToSend> timeToSend(CallLimits limits) {
		FilterRegistrationBean<TimeToSend> registration = new FilterRegistrationBean<>(
				new TimeToSend(limits.timeToSend()));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return registration;
	}

	/** The wait for the next bytes of a body, which Tomcat does not bound of itself. */
	@Bean
	TomcatConnectorCustomizer waitForTheNextBytes(CallLimits limits) {
		int wait = (int) Math.min(limits.timeToSend().toMillis(), LONGEST_PAUSE.toMillis());
		return (connector) -> {
			if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> protocol) {
				protocol.setDisableUploadTimeout(false);
				protocol.setConnectionUploadTimeout(wait);
			}
		};
	}

	private static <T extends Filter> FilterRegistrationBean<T> amongTheDoorsOnly(T filter) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

}
