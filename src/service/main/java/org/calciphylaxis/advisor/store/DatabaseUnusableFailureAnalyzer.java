package org.calciphylaxis.advisor.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator which database cannot be used and why, without a stack trace. */
final class DatabaseUnusableFailureAnalyzer extends AbstractFailureAnalyzer<DatabaseUnusable> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DatabaseUnusable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Check spring.datasource.* and the rights to the file. If the file is damaged, put a backup in its "
						+ "place, or move it away to start with an empty database: quiet periods and the report are "
						+ "then lost, and nothing else.",
				cause);
	}

}
