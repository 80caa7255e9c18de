package org.calciphylaxis.advisor.hooks;

import java.time.Duration;

import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.machine.JavaHeap;
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
class WarmUp implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(WarmUp.class);

	/** Readiness must not wait for long on a slow machine. */
	private static final Duration LONGEST = Duration.ofSeconds(6);

	private final HookCall hookCall;

	private final RehearsalChart chart;

	private final WarmUpSettings settings;

	private final Environment environment;

	WarmUp(HookCall hookCall, RehearsalChart chart, WarmUpSettings settings, Environment environment) {
		this.hookCall = hookCall;
		this.chart = chart;
		this.settings = settings;
		this.environment = environment;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		long end = System.nanoTime() + LONGEST.toNanos();
		int round = 0;
		while (round < this.settings.rounds() && System.nanoTime() < end) {
			for (Hook hook : Hook.values()) {
				this.hookCall.rehearse(hook, this.chart.request(hook));
			}
			round++;
		}
		if (round > 0) {
			this.hookCall.rehearseMemory(Hook.PATIENT_VIEW, this.chart.request(Hook.PATIENT_VIEW));
			knock();
			JavaHeap.giveBack();
		}
		log.info("Rehearsed every hook {} times", round);
	}

	private void knock() {
		Integer port = this.environment.getProperty("local.server.port", Integer.class);
		if (port != null) {
			OwnDoor.knock(port);
		}
	}

}
