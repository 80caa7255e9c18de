package org.calciphylaxis.advisor;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.calciphylaxis.advisor.assessment.view.Thresholds;

import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.Environment;

/**
 * Reads {@code advisor.rules.*}, the thresholds a site has set, over the defaults of the
 * rules. A name that no rule has and a negative number stop the start.
 */
final class ThresholdsBinder {

	static final String PREFIX = "advisor.rules";

	private ThresholdsBinder() {
	}

	static Thresholds read(Environment environment) {
		Map<String, Object> defaults = new LinkedHashMap<>();
		flatten(PREFIX, Thresholds.DEFAULT, defaults);
		Iterable<ConfigurationPropertySource> set = ConfigurationPropertySources.get(environment);
		List<ConfigurationPropertySource> sources = new ArrayList<>();
		set.forEach(sources::add);
		sources.add(new MapConfigurationPropertySource(defaults));
		Thresholds thresholds = new Binder(sources)
			.bind(PREFIX, Bindable.of(Thresholds.class), new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
			.get();
		Map<String, Object> read = new LinkedHashMap<>();
		flatten(PREFIX, thresholds, read);
		read.forEach(ThresholdsBinder::requireNotNegative);
		return thresholds;
	}

	private static void requireNotNegative(String property, Object value) {
		if (new BigDecimal(value.toString()).signum() < 0) {
			throw new IllegalArgumentException(property + " must not be negative.");
		}
	}

	private static void flatten(String name, Object record, Map<String, Object> properties) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			String property = name + "." + component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
			Object value = value(component, record);
			if (value instanceof Record nested) {
				flatten(property, nested, properties);
			}
			else {
				properties.put(property, value);
			}
		}
	}

	private static Object value(RecordComponent component, Object record) {
		try {
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A threshold of the rules cannot be read", ex);
		}
	}

}
