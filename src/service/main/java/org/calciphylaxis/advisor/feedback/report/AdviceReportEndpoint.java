package org.calciphylaxis.advisor.feedback.report;

import java.time.Clock;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;

/**
 * Puts the report on the management port, and nowhere when there is none of its own. Not
 * a configuration of the main context: it is named in
 * {@code ManagementContextConfiguration.imports}.
 */
class AdviceReportEndpoint {

	@Bean
	@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
	ServletRegistrationBean<AdviceReportServlet> adviceReport(AdviceReportRepository reports, Clock clock) {
		return new ServletRegistrationBean<>(new AdviceReportServlet(reports, clock), "/reports/advice");
	}

}
