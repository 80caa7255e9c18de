package org.calciphylaxis.advisor;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

import static org.assertj.core.api.Assertions.assertThat;

/** With which settings the beans of the build are used. */
class AotSettingsPostProcessorTest {

	private final StandardEnvironment environment = new StandardEnvironment();

	AotSettingsPostProcessorTest() throws IOException {
		this.environment.getPropertySources()
			.addLast(
					yaml("Config resource 'class path resource [application.yaml]' via location 'optional:classpath:/'",
							new ClassPathResource("application.yaml")));
		ConfigurationPropertySources.attach(this.environment);
	}

	@ParameterizedTest
	@ValueSource(strings = { "packaging/compose/application.yaml",
			"packaging/kustomize/overlays/production/application.yaml", "packaging/debian/files/application.yaml" })
	void settingsOfAHospitalAskForTheSameBeans(String file) throws IOException {
		this.environment.getPropertySources()
			.addFirst(yaml("a hospital's", new FileSystemResource(RepositoryFiles.file(file))));

		assertThat(reason()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "server.port,8443", "server.ssl.bundle,web", "spring.ssl.bundle.pem.web.keystore.certificate,web.pem",
			"server.forward-headers-strategy,native", "advisor.smart.enabled,false", "advisor.rules.labs.crp,12",
			"spring.profiles.active,ward", "logging.level.root,debug", "management.server.ssl.enabled,false" })
	void whatBeansReadAsksForTheSameBeans(String name, String value) {
		set(name, value);

		assertThat(reason()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "advisor.smart.enabled,true", "server.forward-headers-strategy,framework",
			"management.opentelemetry.tracing.export.otlp.endpoint,https://traces.hospital.example/v1/traces",
			"spring.flyway.enabled,false", "spring.main.lazy-initialization,true",
			"management.endpoints.web.exposure.include,health", "springdoc.api-docs.enabled,true",
			"spring.datasource.type,org.hospital.Pool", "server.servlet.context-path,/cds" })
	void whatAsksForOtherBeansIsNamedWithoutItsValue(String name, String value) {
		set(name, value);

		assertThat(reason()).contains(name + " is set");
	}

	@Test
	void variablesOfTheEnvironmentAreSettings() {
		this.environment.getPropertySources()
			.addFirst(new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
					Map.of("SPRING_DATASOURCE_URL", "jdbc:postgresql://postgres/advisor", "PATH", "/usr/bin",
							"ADVISOR_SMART_ENABLED", "true")));

		assertThat(reason()).contains("advisor.smart.enabled is set");
	}

	@Test
	void operatorsHaveAPortOfTheirOwn() {
		set("management.server.port", "8081");

		assertThat(reason()).contains("management.server.port is not another one than server.port");
	}

	@Test
	void demoHasOtherBeans() {
		this.environment.setActiveProfiles("demo");

		assertThat(reason()).contains("the demo runs");
	}

	private void set(String name, String value) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("set", Map.of(name, value)));
	}

	private Optional<String> reason() {
		return AotSettingsPostProcessor.reasonForOtherBeans(this.environment);
	}

	private static PropertySource<?> yaml(String name, Resource file) throws IOException {
		return new YamlPropertySourceLoader().load(name, file)
			.stream()
			.findFirst()
			.orElseGet(() -> new MapPropertySource(name, Map.of()));
	}

}
