package org.calciphylaxis.advisor.hooks;

import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Hook;

/** Finds the hook of a service by the service's id. */
final class ServiceIds {

	private ServiceIds() {
	}

	/** Empty when there is no such service. */
	static Optional<Hook> hook(String serviceId) {
		return Stream.of(Hook.values()).filter((hook) -> hook.serviceId().equals(serviceId)).findFirst();
	}

	/**
	 * The hook of a service that is called.
	 * @throws Refusal with 404 when there is no such service
	 */
	static Hook existing(String serviceId) {
		return hook(serviceId).orElseThrow(Refusal::unknownService);
	}

}
