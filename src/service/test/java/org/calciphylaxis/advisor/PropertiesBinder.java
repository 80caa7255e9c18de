package org.calciphylaxis.advisor;

import java.util.Map;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Settings as the program binds them, from what a test writes into the file. */
public final class PropertiesBinder {

	private PropertiesBinder() {
	}

	/** What the program would read. */
	public static <T> T bind(String prefix, Class<T> type, Map<String, String> properties) {
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, type);
	}

}
