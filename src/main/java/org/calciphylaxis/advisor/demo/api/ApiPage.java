package org.calciphylaxis.advisor.demo.api;

import java.io.IOException;

import io.swagger.v3.oas.models.OpenAPI;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** {@code /swagger-ui} describes the services as we write them down, not as scanned. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class ApiPage {

	@Bean
	OpenAPI api() throws IOException {
		return new ApiDescription().read();
	}

}
