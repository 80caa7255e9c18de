package org.calciphylaxis.advisor.cdshooks.warmup;

import java.time.Duration;

import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.HookCallHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Rehearses a call of every hook before the service says that it is ready: the first
 * calls would take seconds otherwise, for classes to load and code to be compiled.
 */
@Component
class WarmUpRunner implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(WarmUpRunner.class);

	/** Readiness must not wait for long on a slow machine. */
	private static final Duration MAX_DURATION = Duration.ofSeconds(6);

	private final HookCallHandler hookCall;

	private final WarmUpRequests chart;

	private final WarmUpProperties settings;

	private final Environment environment;

	WarmUpRunner(HookCallHandler hookCall, WarmUpRequests chart, WarmUpProperties settings, Environment environment) {
		this.hookCall = hookCall;
		this.chart = chart;
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		long end = System.nanoTime() + MAX_DURATION.toNanos();
		int round = 0;
		while (round < this.settings.rounds() && System.nanoTime() < end) {
			for (Hook hook : Hook.values()) {
				this.hookCall.warmUp(hook, this.chart.request(hook));
			}
			round++;
		}
		if (round > 0) {
			this.hookCall.warmUpCardHistory(Hook.PATIENT_VIEW, this.chart.request(Hook.PATIENT_VIEW));
			preflight();
		}
		log.info("Rehearsed every hook {} times", round);
	}

	private void preflight() {
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		if (port != null) {
			LoopbackPreflight.connect(port);
		}
	}

}
