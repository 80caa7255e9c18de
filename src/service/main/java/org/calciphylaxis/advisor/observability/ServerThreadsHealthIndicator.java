package org.calciphylaxis.advisor.observability;

import java.util.List;
import java.util.regex.Pattern;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Part of liveness: the threads without which no connection is accepted or read any more.
 * Nothing starts them again when an error such as a full heap has ended one, so that only
 * a restart helps. Threads that write to the database belong to a pool, which replaces
 * them.
 */
@Component("serverThreads")
class ServerThreadsHealthIndicator implements HealthIndicator {

	private static final Pattern SERVER_THREAD = Pattern.compile("https?-.*-(Poller|Acceptor)");

	private volatile List<Thread> watched = List.of();

	@EventListener(ApplicationReadyEvent.class)
	void watch() {
		watch(Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> SERVER_THREAD.matcher(thread.getName()).matches())
			.toList());
	}

	void watch(List<Thread> threads) {
		this.watched = List.copyOf(threads);
	}

	@Override
	public Health health() {
		return this.watched.stream().allMatch(Thread::isAlive) ? Health.up().build() : Health.down().build();
	}

}
