package org.calciphylaxis.advisor.hooks;

import java.nio.charset.StandardCharsets;

import org.calciphylaxis.advisor.assessment.Hook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A rehearsal goes all the way, or the first real call would still be slow. */
@RunningAdvisor
class WarmUpIT {

	@Autowired
	private HookCall hookCall;

	@Autowired
	private RehearsalChart chart;

	@ParameterizedTest
	@EnumSource
	void everyHookIsRehearsedUpToItsCard(Hook hook) {
		String answer = new String(this.hookCall.answer(hook, this.chart.request(hook)), StandardCharsets.UTF_8);

		assertThat(answer).startsWith("{\"cards\":[{").contains("suggestions");
	}

}
