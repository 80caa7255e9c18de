package org.calciphylaxis.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cdshooks.CardLanguages;
import org.calciphylaxis.advisor.terminology.Terminology;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Checks all settings before anything is created or migrated, and reports everything that
 * is wrong with them at once. A name under {@code advisor} that the program does not know
 * is wrong, too: a mistyped {@code tenants} would let any tenant call.
 */
@Component
final class SettingsCheck implements BeanFactoryPostProcessor {

	private static final ConfigurationPropertyName PREFIX = ConfigurationPropertyName.of("advisor");

	/** Kubernetes sets these for a Service of the name "advisor". */
	private static final Pattern SERVICE_LINK = Pattern.compile("advisor\\.(service\\.(host|port)|port)(\\..*)?");

	private static final String MIGRATION = "flywayInitializer";

	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
		ConfigurableEnvironment environment = beans.getBean(ConfigurableEnvironment.class);
		List<String> problems = new ArrayList<>();
		SettingNames names = new SettingNames();
		names.add(AssessmentConfiguration.PREFIX, Thresholds.class);
		for (String bean : beans.getBeanNamesForAnnotation(ConfigurationProperties.class)) {
			Class<?> type = Objects.requireNonNull(beans.getType(bean));
			if (type.getPackageName().startsWith(SettingsCheck.class.getPackageName())) {
				names.add(type.getAnnotation(ConfigurationProperties.class).value(), type);
				problems.addAll(validate(beans, bean));
			}
		}
		problems.addAll(validate(beans, "thresholds"));
		problems.addAll(unknown(environment, names));
		if (!problems.isEmpty()) {
			throw new InvalidSettings(problems);
		}
		migrateLast(beans);
	}

	private static List<String> validate(ConfigurableListableBeanFactory beans, String bean) {
		try {
			beans.getBean(bean);
			return List.of();
		}
		catch (RuntimeException ex) {
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof BindValidationException invalid) {
				return InvalidSettings.problems(invalid);
			}
			if (NestedExceptionUtils.getMostSpecificCause(ex) instanceof InvalidSettings invalid) {
				return invalid.problems();
			}
			throw ex;
		}
	}

	private static List<String> unknown(ConfigurableEnvironment environment, SettingNames names) {
		List<String> problems = new ArrayList<>();
		for (IterableConfigurationPropertySource source : sources(environment)) {
			boolean variables = source.getUnderlyingSource() instanceof SystemEnvironmentPropertySource;
			source.stream()
				.filter(PREFIX::isAncestorOf)
				.filter((name) -> !names.contains(name, variables))
				.filter((name) -> !variables || !SERVICE_LINK.matcher(name.toString()).matches())
				.map((name) -> name + " is no setting of this program; the nearest is " + names.nearest(name) + ".")
				.forEach(problems::add);
		}
		return problems.stream().distinct().toList();
	}

	/**
	 * The files, variables and arguments that settings can be read from by their names.
	 */
	static List<IterableConfigurationPropertySource> sources(ConfigurableEnvironment environment) {
		List<IterableConfigurationPropertySource> sources = new ArrayList<>();
		for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
			if (source instanceof IterableConfigurationPropertySource properties) {
				sources.add(properties);
			}
		}
		return sources;
	}

	/** What a folder of cards or ValueSets holds is checked before, too. */
	private static void migrateLast(ConfigurableListableBeanFactory beans) {
		if (beans.containsBeanDefinition(MIGRATION)) {
			BeanDefinition migration = beans.getBeanDefinition(MIGRATION);
			for (Class<?> checked : List.of(Terminology.class, CardLanguages.class)) {
				migration.setDependsOn(StringUtils.concatenateStringArrays(migration.getDependsOn(),
						beans.getBeanNamesForType(checked, true, false)));
			}
		}
	}

}
