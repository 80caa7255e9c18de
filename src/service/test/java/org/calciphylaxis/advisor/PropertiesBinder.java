package org.calciphylaxis.advisor;

import java.util.List;
import java.util.Map;

import jakarta.validation.Validation;

import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.validation.Validator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/** Settings as the program binds them, from what a test writes into the file. */
public final class PropertiesBinder {

	private static final Validator CONSTRAINTS = new SpringValidatorAdapter(
			Validation.buildDefaultValidatorFactory().getValidator());

	private PropertiesBinder() {
	}

	/** What the program would read. */
	public static <T> T bind(String prefix, Class<T> type, Map<String, String> properties, Validator... more) {
		Validator[] validators = new Validator[more.length + 1];
		System.arraycopy(more, 0, validators, 1, more.length);
		validators[0] = CONSTRAINTS;
		return new Binder(new MapConfigurationPropertySource(properties)).bindOrCreate(prefix, Bindable.of(type),
				new ValidationBindHandler(validators));
	}

	/**
	 * What the operator would read when the program refuses to start; nothing when it
	 * starts.
	 */
	public static List<String> problems(String prefix, Class<?> type, Map<String, String> properties,
			Validator... more) {
		try {
			bind(prefix, type, properties, more);
			return List.of();
		}
		catch (BindException ex) {
			return InvalidSettings.problems((BindValidationException) ex.getCause());
		}
	}

}
