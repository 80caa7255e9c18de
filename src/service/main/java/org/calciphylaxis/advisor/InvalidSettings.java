package org.calciphylaxis.advisor;

import java.util.List;

import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** The start is refused because of the settings. */
public final class InvalidSettings extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final List<String> problems;

	/**
	 * Says what has to change.
	 * @param problems each names its property first
	 */
	public InvalidSettings(List<String> problems) {
		super(String.join(System.lineSeparator(), problems));
		this.problems = List.copyOf(problems);
	}

	/** What has to change, each naming its property first. */
	List<String> problems() {
		return this.problems;
	}

	/**
	 * What validation found, one line each: the property, and what is wrong with it. The
	 * value is left out, since it may be a secret.
	 */
	static List<String> problems(BindValidationException invalid) {
		String prefix = invalid.getValidationErrors().getName().toString();
		return invalid.getValidationErrors().getAllErrors().stream().map((error) -> problem(prefix, error)).toList();
	}

	/** A rule over several properties says itself which of them is wrong. */
	private static String problem(String prefix, ObjectError error) {
		if (!(error instanceof FieldError field)) {
			return prefix + " " + error.getDefaultMessage() + ".";
		}
		String property = prefix + "." + DataObjectPropertyName.toDashedForm(field.getField());
		boolean namesItself = "AssertTrue".equals(error.getCode());
		return (namesItself ? property.substring(0, property.lastIndexOf('.') + 1) : property + " ")
				+ error.getDefaultMessage() + ".";
	}

}
