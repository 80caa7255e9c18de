package org.calciphylaxis.advisor.cdshooks.error;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;

import org.springframework.boot.tomcat.TomcatContextCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/** Gives requests that Tomcat refuses before our code a status and no page. */
@Component
class EmptyErrorPageCustomizer implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, Ordered {

	@Override
	public void customize(TomcatServletWebServerFactory factory) {
		TomcatContextCustomizer withoutPage = (context) -> {
			if (context.getParent() instanceof StandardHost host) {
				host.setErrorReportValveClass(EmptyErrorReportValve.class.getName());
			}
		};
		factory.addContextCustomizers(withoutPage);
	}

	@Override
	public int getOrder() {
		return Ordered.LOWEST_PRECEDENCE;
	}

	/**
	 * Handles the error report and writes nothing. Public, because Tomcat instantiates it
	 * by its name.
	 */
	public static final class EmptyErrorReportValve extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, Throwable failure) {
			response.setErrorReported();
		}

	}

}
