package org.calciphylaxis.advisor.benchmarks;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.cdshooks.HookCallHandler;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo, of which a benchmark calls hooks without HTTP. */
@State(Scope.Benchmark)
public class HookCallState {

	private ConfigurableApplicationContext service;

	private HookCallHandler hookCall;

	@Setup(Level.Trial)
	public void start() {
		this.service = new SpringApplicationBuilder(CalciphylaxisAdvisorApplication.class).profiles("demo")
			.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=ERROR");
		this.hookCall = this.service.getBean(HookCallHandler.class);
	}

	@TearDown(Level.Trial)
	public void stop() {
		this.service.close();
	}

	byte[] answer(Hook hook, byte[] body) {
		return this.hookCall.answer(hook, body);
	}

}
