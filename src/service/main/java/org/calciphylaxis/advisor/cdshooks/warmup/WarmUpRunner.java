package org.calciphylaxis.advisor.cdshooks.warmup;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.HookCallHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Sends the sample request of every hook through the service before it reports ready,
 * until that gets no faster: the first calls would take seconds otherwise, for classes to
 * load and code to be compiled. What goes wrong stops the start.
 */
@Component
class WarmUpRunner implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(WarmUpRunner.class);

	/** Readiness must not wait for long on a slow machine. */
	private static final Duration MAX_DURATION = Duration.ofSeconds(6);

	private final HookCallHandler hookCallHandler;

	private final WarmUpProperties properties;

	WarmUpRunner(HookCallHandler hookCallHandler, WarmUpProperties properties) {
		this.hookCallHandler = hookCallHandler;
		this.properties = properties;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		Map<Hook, byte[]> samples = new EnumMap<>(Hook.class);
		for (Hook hook : Hook.values()) {
			samples.put(hook, sample(hook));
		}
		WarmUpProgress progress = new WarmUpProgress();
		long begun = System.nanoTime();
		long now = begun;
		while (progress.rounds() < this.properties.rounds() && !progress.isOver()
				&& now - begun < MAX_DURATION.toNanos()) {
			samples.forEach(this.hookCallHandler::warmUp);
			long before = now;
			now = System.nanoTime();
			progress.add(now - before);
		}
		if (progress.rounds() > 0) {
			this.hookCallHandler.warmUpCardHistory(Hook.PATIENT_VIEW, sample(Hook.PATIENT_VIEW));
		}
		log.info("Warmed up every hook {} times", progress.rounds());
	}

	/** The body of the sample request. */
	static byte[] sample(Hook hook) throws IOException {
		return new ClassPathResource("samples/" + hook.hookName() + ".json").getContentAsByteArray();
	}

}
