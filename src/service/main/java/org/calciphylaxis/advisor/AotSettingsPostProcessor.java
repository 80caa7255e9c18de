package org.calciphylaxis.advisor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.logging.Log;
import org.jspecify.annotations.Nullable;

import org.springframework.aot.AotDetector;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;
import org.springframework.core.env.PropertySource;

/**
 * With {@code spring.aot.enabled} the service starts with the beans that the build worked
 * out, whatever the settings ask for. This lets it do so only when the settings ask for
 * those; with others the beans are worked out at the start, which takes longer.
 */
final class AotSettingsPostProcessor implements EnvironmentPostProcessor {

	/** Where the conditions of beans look; other settings are not for Spring. */
	private static final List<ConfigurationPropertyName> ROOTS = names("advisor", "management", "server", "spring",
			"springdoc");

	/** No condition asks for these: beans read them when they are made. */
	private static final List<ConfigurationPropertyName> READ_BY_BEANS = names("advisor", "management.server.address",
			"management.server.port", "management.server.ssl", "server.address", "server.port", "server.ssl",
			"spring.aot", "spring.application.name", "spring.application.pid", "spring.application.version",
			"spring.config", "spring.datasource.hikari", "spring.datasource.password", "spring.datasource.url",
			"spring.datasource.username", "spring.profiles", "spring.ssl");

	/** Values that ask for the same beans as none does. */
	private static final Map<ConfigurationPropertyName, Set<String>> SAME_BEANS = Map.of(
			ConfigurationPropertyName.of("advisor.smart.enabled"), Set.of("false"),
			ConfigurationPropertyName.of("server.forward-headers-strategy"), Set.of("native", "none"));

	/** As Spring Boot names what it reads. */
	private static final String SETTINGS_OF_THE_JAR = "Config resource 'class path resource [application.yaml]'";

	private final Log log;

	AotSettingsPostProcessor(DeferredLogFactory logs) {
		this.log = logs.getLog(getClass());
	}

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (AotDetector.useGeneratedArtifacts()) {
			reasonForOtherBeans(environment).ifPresent((reason) -> {
				SpringProperties.setProperty(AotDetector.AOT_ENABLED, "false");
				this.log.info("The start takes longer than with the beans of the build, since there may be others: "
						+ reason + ".");
			});
		}
	}

	/** Why the beans may be others than those of the build; never names a value. */
	static Optional<String> reasonForOtherBeans(ConfigurableEnvironment environment) {
		if (environment.acceptsProfiles(Profiles.of("demo"))) {
			return Optional.of("the demo runs");
		}
		if (ManagementPortType.get(environment) != ManagementPortType.DIFFERENT) {
			return Optional.of("management.server.port is not another one than server.port");
		}
		return SettingsCheck.sources(environment)
			.stream()
			.filter((source) -> !isOfTheJar(source))
			.flatMap((source) -> source.stream()
				.filter((name) -> isBelow(ROOTS, name))
				.filter((name) -> mayAskForOtherBeans(source.getConfigurationProperty(name))))
			.findFirst()
			.map((name) -> name + " is set");
	}

	static boolean isReadByBeans(ConfigurationPropertyName name) {
		return isBelow(READ_BY_BEANS, name);
	}

	/** The build saw what application.yaml of the jar says. */
	private static boolean isOfTheJar(ConfigurationPropertySource source) {
		return source.getUnderlyingSource() instanceof PropertySource<?> properties
				&& properties.getName().startsWith(SETTINGS_OF_THE_JAR);
	}

	private static boolean mayAskForOtherBeans(@Nullable ConfigurationProperty property) {
		if (property == null) {
			return false;
		}
		Set<String> sameBeans = SAME_BEANS.get(property.getName());
		if (sameBeans != null) {
			return !sameBeans.contains(String.valueOf(property.getValue()));
		}
		return !isReadByBeans(property.getName());
	}

	private static boolean isBelow(List<ConfigurationPropertyName> ancestors, ConfigurationPropertyName name) {
		return ancestors.stream().anyMatch((ancestor) -> ancestor.equals(name) || ancestor.isAncestorOf(name));
	}

	private static List<ConfigurationPropertyName> names(String... names) {
		return Stream.of(names).map(ConfigurationPropertyName::of).toList();
	}

}
