package org.calciphylaxis.advisor;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;

/**
 * Reads {@code advisor.rules.*}, the thresholds a site has set, over those of the rules.
 * A name that no rule has and a negative number stop the start.
 */
final class ThresholdsBinder {

	static final String PREFIX = "advisor.rules";

	private ThresholdsBinder() {
	}

	static Thresholds read(Environment environment) {
		Map<String, Object> shipped = new LinkedHashMap<>();
		ThresholdsLoader.shippedByName().forEach((name, number) -> shipped.put(PREFIX + "." + name, number));
		List<ConfigurationPropertySource> sources = new ArrayList<>();
		ConfigurationPropertySources.get(environment).forEach(sources::add);
		sources.add(new MapConfigurationPropertySource(shipped));
		Binder binder = new Binder(sources);
		Thresholds thresholds = binder
			.bind(PREFIX, Bindable.of(Thresholds.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
			.get();
		shipped.forEach((name, number) -> requireNotNegative(name, number, binder));
		return thresholds;
	}

	private static void requireNotNegative(String name, Object shipped, Binder binder) {
		boolean number = !Boolean.toString(Boolean.parseBoolean(shipped.toString())).equals(shipped);
		if (number && binder.bind(name, BigDecimal.class).get().signum() < 0) {
			throw new IllegalArgumentException(name + " must not be negative.");
		}
	}

}
