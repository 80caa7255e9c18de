package org.calciphylaxis.advisor.security.limits;

import java.time.Duration;

import jakarta.servlet.Filter;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.calciphylaxis.advisor.security.TrustProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.unit.DataSize;

/** Puts the limits where calls pass. */
@Configuration(proxyBeanMethods = false)
class LimitsConfiguration {

	private static final Logger log = LoggerFactory.getLogger(LimitsConfiguration.class);

	/** A sender that is still there sends something in this time. */
	private static final Duration MAX_PAUSE = Duration.ofSeconds(5);

	@Bean
	ConcurrencyLimitFilter concurrencyLimitFilter(LimitsProperties limits) {
		return new ConcurrencyLimitFilter(limits.callsAtOnce());
	}

	@Bean
	ClientConcurrencyFilter clientConcurrencyFilter(LimitsProperties limits, TrustProperties trust) {
		return new ClientConcurrencyFilter(limits.callsAtOnce(), trust.clients().size());
	}

	/** These two are in the security filter chain, and not filters of the container. */
	@Bean
	FilterRegistrationBean<ConcurrencyLimitFilter> concurrencyLimitFilterRegistration(ConcurrencyLimitFilter filter) {
		return securityChainOnly(filter);
	}

	@Bean
	FilterRegistrationBean<ClientConcurrencyFilter> clientConcurrencyFilterRegistration(
			ClientConcurrencyFilter filter) {
		return securityChainOnly(filter);
	}

	private static <T extends Filter> FilterRegistrationBean<T> securityChainOnly(T filter) {
		FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
		registration.setEnabled(false);
		return registration;
	}

	@Bean
	FilterRegistrationBean<RequestBodyFilter> requestBodyFilter(LimitsProperties limits) {
		BodyMemoryBudget budget = BodyMemoryBudget.forHeap(Runtime.getRuntime().maxMemory());
		if (budget.size() < limits.maxBody().toBytes()) {
			log.warn("The heap is too small for a body of advisor.limits.max-body ({}): at most {} are taken at once",
					limits.maxBody(), DataSize.ofBytes(budget.size()));
		}
		FilterRegistrationBean<RequestBodyFilter> registration = new FilterRegistrationBean<>(
				new RequestBodyFilter(limits.timeToSend(), budget));
		registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10);
		return registration;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowSenders() {
		return (tomcat) -> {
			tomcat.setProtocol(HeaderDeadlineProtocol.class.getName());
			tomcat.addEngineValves(new UnreadBodyValve(), new CallerConnection.Valve());
		};
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
