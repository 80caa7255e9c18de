package org.calciphylaxis.advisor;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells the operator in a few lines why the start was refused, without a stack trace. */
final class InvalidSettingsFailureAnalyzer extends AbstractFailureAnalyzer<InvalidSettings> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, InvalidSettings cause) {
		return new FailureAnalysis(
				"The settings are not safe to start with:" + System.lineSeparator() + cause.getMessage(),
				"Change the properties named above. To try the service on this machine, use profile demo.", cause);
	}

}
