package org.calciphylaxis.advisor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;

import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** {@code /swagger-ui} describes the services as we write them down, not as scanned. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class OpenApiConfiguration {

	/** Read on first use, since the start does not need it. */
	@Bean
	OpenApiCustomizer api() {
		return (page) -> {
			try {
				OpenAPI api = new OpenApiDocument().read();
				page.info(api.getInfo()).tags(api.getTags()).paths(api.getPaths()).components(api.getComponents());
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

}
