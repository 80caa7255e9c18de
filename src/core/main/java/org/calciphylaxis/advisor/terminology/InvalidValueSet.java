package org.calciphylaxis.advisor.terminology;

/** A ValueSet file that cannot be used. It stops the start. */
public final class InvalidValueSet extends IllegalStateException {

	InvalidValueSet(String file, int line, String reason) {
		super("ValueSet file %s, line %d: %s".formatted(file, line, reason));
	}

}
