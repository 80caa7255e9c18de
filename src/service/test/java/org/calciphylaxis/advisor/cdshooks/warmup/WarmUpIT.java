package org.calciphylaxis.advisor.cdshooks.warmup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.calciphylaxis.advisor.cdshooks.HookCallHandler;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A warm-up call goes all the way, or the first real call would still be slow. */
@DemoModeTest
class WarmUpIT {

	@Autowired
	private HookCallHandler hookCall;

	@ParameterizedTest
	@EnumSource
	void everyHookIsWarmedUpToItsCard(Hook hook) throws IOException {
		String answer = new String(this.hookCall.answer(hook, WarmUpRunner.sample(hook)), StandardCharsets.UTF_8);

		assertThat(answer).startsWith("{\"cards\":[{").contains("suggestions");
	}

}
