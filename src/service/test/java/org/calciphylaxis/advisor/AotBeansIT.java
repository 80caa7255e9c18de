package org.calciphylaxis.advisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.aot.AotDetector;
import org.springframework.aot.hint.RuntimeHints;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplication.AbandonedRunException;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.SpringProperties;
import org.springframework.core.env.PropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What the build worked out is what the settings of a hospital ask for, and settings that
 * ask for something else get it.
 */
@ExtendWith(OutputCaptureExtension.class)
class AotBeansIT {

	private static final Pattern CONDITION = Pattern.compile("@ConditionalOn\\w*Property\\(\"([^\"]+)\"");

	@TempDir
	private Path folder;

	@AfterEach
	void workOutBeansAgain() {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, null);
	}

	@Test
	void buildHasWorkedOutTheBeansThatAStartWorksOut(CapturedOutput output) {
		Set<String> beans = beans();
		assertThat(output).doesNotContain("AOT-processed");
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");

		assertThat(beans()).isEqualTo(beans).contains("hookController", "retentionJob");
		assertThat(output).contains("Starting AOT-processed CalciphylaxisAdvisorApplication");
	}

	@Test
	void settingsThatAskForOtherBeansGetThem(CapturedOutput output) {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");

		assertThat(beans("--server.forward-headers-strategy=framework")).contains("forwardedHeaderFilter");
		assertThat(output).contains("The start takes longer", "server.forward-headers-strategy is set")
			.doesNotContain("AOT-processed");
	}

	@Test
	void settingsAreCheckedWithTheBeansOfTheBuild(CapturedOutput output) {
		SpringProperties.setProperty(AotDetector.AOT_ENABLED, "true");

		assertThatException().isThrownBy(() -> beans("--advisor.card-history.retension=30d"))
			.satisfies((failure) -> assertThat(NestedExceptionUtils.getMostSpecificCause(failure))
				.isInstanceOf(InvalidSettings.class));
		assertThat(output).contains("AOT-processed", "the nearest is advisor.card-history.retention");
	}

	/** Whether spring.datasource.url is set is asked, and it always is. */
	@Test
	void noConditionAsksForWhatMayBeSetWithTheBeansOfTheBuild() {
		Set<String> asked = namesAskedForByConditions();

		assertThat(asked).hasSizeGreaterThan(100).contains("spring.flyway.enabled", "spring.datasource.url");
		assertThat(asked).filteredOn((name) -> !name.startsWith("advisor."))
			.filteredOn((name) -> ConfigurationPropertyName.isValid(name)
					&& AotSettingsPostProcessor.isReadByBeans(ConfigurationPropertyName.of(name)))
			.containsExactlyInAnyOrder("management.server.port", "server.port", "spring.application.pid",
					"spring.application.version", "spring.datasource.url");
		assertThat(asked).allMatch((name) -> name.matches("(advisor|management|server|spring|springdoc)(\\..*)?"));
	}

	@Test
	void oneSettingOfOursAsksForOtherBeans() {
		assertThat(RepositoryFiles.files(".java")
			.stream()
			.filter((file) -> file.startsWith("src/service/main"))
			.flatMap((file) -> CONDITION.matcher(RepositoryFiles.text(file)).results())
			.map((condition) -> condition.group(1))
			.collect(Collectors.toSet())).containsExactly("advisor.smart.enabled");
	}

	private Set<String> beans(String... settings) {
		try (ConfigurableApplicationContext context = service().run(settings(settings))) {
			return Stream.of(context.getBeanDefinitionNames())
				.filter((name) -> !isSpringsOwn(name))
				.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	/** What reads the annotations, of which there is no need any more. */
	private static boolean isSpringsOwn(String bean) {
		return bean.startsWith("org.springframework.") && !bean.contains("AutoConfiguration");
	}

	private Set<String> namesAskedForByConditions() {
		Set<String> asked = new TreeSet<>();
		SpringApplication service = service();
		service.addInitializers((context) -> context.getEnvironment().getPropertySources().addFirst(recorder(asked)));
		GenericApplicationContext context = loaded(service);
		context.refreshForAotProcessing(new RuntimeHints());
		context.close();
		return asked;
	}

	private GenericApplicationContext loaded(SpringApplication service) {
		try {
			SpringApplication.withHook((application) -> new SpringApplicationRunListener() {
				@Override
				public void contextLoaded(ConfigurableApplicationContext context) {
					throw new AbandonedRunException(context);
				}
			}, () -> service.run(settings()));
		}
		catch (AbandonedRunException ex) {
			return (GenericApplicationContext) ex.getApplicationContext();
		}
		throw new IllegalStateException("The run was not abandoned.");
	}

	private static PropertySource<Set<String>> recorder(Set<String> asked) {
		return new PropertySource<>("recorder", asked) {
			@Override
			public Object getProperty(String name) {
				asked.add(name);
				return null;
			}
		};
	}

	private static SpringApplication service() {
		SpringApplication service = new SpringApplication(CalciphylaxisAdvisorApplication.class);
		service.setMainApplicationClass(CalciphylaxisAdvisorApplication.class);
		return service;
	}

	private String[] settings(String... more) {
		List<String> settings = List.of("--spring.config.location=classpath:/application.yaml", "--server.port=0",
				"--management.server.port=0", "--advisor.base-url=https://cds.example.org",
				"--advisor.card-history.key=the key of the tests, which is long enough", "--advisor.warm-up.rounds=1",
				"--advisor.trust.clients[0].name=ehr", "--advisor.trust.clients[0].issuer=https://ehr.example.org",
				"--advisor.trust.clients[0].jwks-uri=https://ehr.example.org/jwks",
				"--spring.datasource.url=jdbc:h2:file:" + this.folder.resolve("advisor")
						+ ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
		return Stream.concat(settings.stream(), Stream.of(more)).toArray(String[]::new);
	}

}
