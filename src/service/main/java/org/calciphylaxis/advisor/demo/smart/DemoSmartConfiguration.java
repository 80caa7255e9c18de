package org.calciphylaxis.advisor.demo.smart;

import org.calciphylaxis.advisor.demo.SyntheticPatients;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the authorization server in front of the demo's FHIR server. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoSmartConfiguration {

	@Bean
	FilterRegistrationBean<DemoAccessTokenFilter> demoAccessTokenFilter(DemoAuthorizationServer server) {
		FilterRegistrationBean<DemoAccessTokenFilter> registration = new FilterRegistrationBean<>(
				new DemoAccessTokenFilter(server));
		registration.addUrlPatterns("/fhir/*");
		return registration;
	}

	@Bean
	PatientPickerPage patientPickerPage(SyntheticPatients patients) {
		return new PatientPickerPage(patients);
	}

	/** The exact address comes before the FHIR server's. */
	@Bean
	ServletRegistrationBean<SmartConfigurationServlet> smartConfigurationServlet() {
		return new ServletRegistrationBean<>(new SmartConfigurationServlet(), "/fhir/.well-known/smart-configuration");
	}

	@Bean
	ServletRegistrationBean<LaunchServlet> launchServlet(DemoAuthorizationServer server, PatientPickerPage picker) {
		return new ServletRegistrationBean<>(new LaunchServlet(server, picker), "/fhir/_services/smart/Launch");
	}

}
