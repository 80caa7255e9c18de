package org.calciphylaxis.advisor;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AdvisorPropertiesTest {

	@Test
	void everyServiceIsLiveUnlessSaidOtherwise() {
		assertThat(Hook.values()).noneMatch((hook) -> modes(Map.of()).isSilent(hook.serviceId()));
	}

	@Test
	void oneServiceCanBeLiveWhileAllOthersAreSilent() {
		AdvisorProperties modes = modes(
				Map.of("advisor.mode", "silent", "advisor.services.calciphylaxis-order-sign.mode", "live"));
		assertThat(Hook.values()).allMatch((hook) -> modes.isSilent(hook.serviceId()) == (hook != Hook.ORDER_SIGN));
	}

	@Test
	void oneServiceCanBeSilentWhileAllOthersAreLive() {
		AdvisorProperties modes = modes(Map.of("advisor.services.calciphylaxis-order-sign.mode", "silent"));
		assertThat(Hook.values()).allMatch((hook) -> modes.isSilent(hook.serviceId()) == (hook == Hook.ORDER_SIGN));
	}

	@Test
	void namesTheServiceThatDoesNotExist() {
		assertThatThrownBy(() -> modes(Map.of("advisor.services.calciphylaxis-order.mode", "silent")))
			.hasRootCauseMessage("advisor.services.calciphylaxis-order is none of this program's services");
	}

	private static AdvisorProperties modes(Map<String, String> modes) {
		Map<String, String> properties = new HashMap<>(modes);
		properties.put("advisor.base-url", "https://cds.example.org");
		return PropertiesBinder.bind("advisor", AdvisorProperties.class, properties);
	}

}
