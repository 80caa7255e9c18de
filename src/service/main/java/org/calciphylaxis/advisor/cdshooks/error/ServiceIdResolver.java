package org.calciphylaxis.advisor.cdshooks.error;

import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Hook;

/** Finds the hook of a service by the service's id. */
public final class ServiceIdResolver {

	private ServiceIdResolver() {
	}

	/** Empty when there is no such service. */
	static Optional<Hook> hook(String serviceId) {
		return Stream.of(Hook.values()).filter((hook) -> hook.serviceId().equals(serviceId)).findFirst();
	}

	/**
	 * The hook of a service that is called.
	 * @throws HookRequestRefused with 404 when there is no such service
	 */
	public static Hook existing(String serviceId) {
		return hook(serviceId).orElseThrow(HookRequestRefused::unknownService);
	}

}
