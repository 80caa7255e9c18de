package org.calciphylaxis.advisor.feedback.report;

import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.context.annotation.Profile;

/**
 * Holds when operators have a port of their own, or in the demo, whose patients are
 * synthetic. The report repeats what clinicians wrote, and Actuator asks for no token: on
 * the port of the callers it must not be.
 */
class OnOperatorsPort extends AnyNestedCondition {

	OnOperatorsPort() {
		super(ConfigurationPhase.REGISTER_BEAN);
	}

	/** The management port is another one than the port of the calls. */
	@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
	static class OwnPort {

	}

	/** The demo runs. */
	@Profile("demo")
	static class Demo {

	}

}
