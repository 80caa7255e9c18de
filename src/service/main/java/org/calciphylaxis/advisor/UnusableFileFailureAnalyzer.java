package org.calciphylaxis.advisor;

import java.util.List;

import org.calciphylaxis.advisor.terminology.lexicon.InvalidLexicon;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells the operator which card, page, ValueSet or lexicon cannot be used and why,
 * without a stack trace.
 */
final class UnusableFileFailureAnalyzer extends AbstractFailureAnalyzer<RuntimeException> {

	private static final List<Class<? extends RuntimeException>> REFUSALS = List.of(IllegalStateException.class,
			IllegalArgumentException.class, InvalidLexicon.class);

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable failure, RuntimeException first) {
		for (Throwable cause = first; cause != null; cause = cause.getCause()) {
			if (isRefusal(cause)) {
				return new FailureAnalysis(String.valueOf(cause.getMessage()),
						"Correct the file or the setting that is named above, and start again.", cause);
			}
		}
		return null;
	}

	/** The outermost that a class of the program threw names the file. */
	private static boolean isRefusal(Throwable cause) {
		StackTraceElement[] trace = cause.getStackTrace();
		return REFUSALS.stream().anyMatch((type) -> type.isInstance(cause)) && trace.length > 0
				&& trace[0].getClassName().startsWith(UnusableFileFailureAnalyzer.class.getPackageName());
	}

}
