package org.calciphylaxis.advisor;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class HookTest {

	@ParameterizedTest
	@EnumSource
	void orderHooksAreAboutOrders(Hook hook) {
		assertThat(hook.isAboutOrders()).isEqualTo(List.of("order-select", "order-sign").contains(hook.hookName()));
		assertThat(hook.serviceId()).isEqualTo("calciphylaxis-" + hook.hookName());
	}

	@ParameterizedTest
	@EnumSource
	void isFoundByTheIdOfItsService(Hook hook) {
		assertThat(Hook.ofServiceId(hook.serviceId())).hasValue(hook);
	}

	@Test
	void otherIdsHaveNoHook() {
		assertThat(Hook.ofServiceId("patient-view")).isEmpty();
		assertThat(Hook.ofServiceId("")).isEmpty();
	}

}
