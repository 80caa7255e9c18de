package org.calciphylaxis.advisor.cdshooks;

import java.util.concurrent.ScheduledThreadPoolExecutor;

import org.calciphylaxis.advisor.security.limits.LimitsProperties;

import org.springframework.stereotype.Component;

/** Gives each call its deadline; one thread watches all of them. */
@Component
public final class CallDeadlines implements AutoCloseable {

	private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, (work) -> {
		Thread thread = new Thread(work, "call-deadline");
		thread.setDaemon(true);
		return thread;
	});

	private final LimitsProperties limits;

	CallDeadlines(LimitsProperties limits) {
		this.limits = limits;
		this.timer.setRemoveOnCancelPolicy(true);
	}

	/** To be closed by the thread that starts it. */
	public CallDeadline start() {
		return CallDeadline.start(this.timer, this.limits.timeToAnswer());
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

}
