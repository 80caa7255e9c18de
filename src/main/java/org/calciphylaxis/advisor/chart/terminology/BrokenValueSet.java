package org.calciphylaxis.advisor.chart.terminology;

/** A ValueSet file that cannot be used. It stops the start. */
public final class BrokenValueSet extends IllegalStateException {

	BrokenValueSet(String file, int line, String reason) {
		super("ValueSet file %s, line %d: %s".formatted(file, line, reason));
	}

}
