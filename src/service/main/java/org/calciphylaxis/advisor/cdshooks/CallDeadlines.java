package org.calciphylaxis.advisor.cdshooks;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.calciphylaxis.advisor.security.limits.LimitsProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Gives each call its deadline. One thread looks at all of them now and then, so that a
 * call wakes no thread.
 */
@Component
public final class CallDeadlines implements AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(CallDeadlines.class);

	/** So much later at most a call stops that computes too long or has no caller. */
	private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

	private final Set<CallDeadline> running = ConcurrentHashMap.newKeySet();

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((work) -> {
		Thread thread = new Thread(work, "call-deadline");
		thread.setDaemon(true);
		return thread;
	});

	private final Duration limit;

	CallDeadlines(LimitsProperties limits) {
		this.limit = limits.timeToAnswer();
		long pause = Math.min(this.limit.toMillis(), BETWEEN_LOOKS.toMillis());
		this.timer.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
	}

	/** To be closed by the thread that starts it. */
	public CallDeadline start() {
		CallDeadline deadline = new CallDeadline(this.limit, this.running::remove);
		this.running.add(deadline);
		return deadline;
	}

	int running() {
		return this.running.size();
	}

	private void look() {
		for (CallDeadline deadline : this.running) {
			try {
				deadline.look();
			}
			catch (RuntimeException ex) {
				log.warn("A call could not be looked at: {}", ex.getClass().getSimpleName());
			}
		}
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

}
