package org.calciphylaxis.advisor.feedback;

import java.time.Duration;
import java.util.concurrent.Callable;

import jakarta.annotation.PreDestroy;
import org.calciphylaxis.advisor.metrics.Numbers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes into the database, one thing after the other on one thread, so that no call
 * waits for a card to be kept and an answer never overtakes its card.
 */
@Component
public class Scribe {

	private static final Logger logger = LoggerFactory.getLogger(Scribe.class);

	private static final int BACKLOG = 1000;

	private static final Duration FAREWELL = Duration.ofSeconds(10);

	private final Desk desk = new Desk("scribe", 1, BACKLOG);

	private final ShownCards cards;

	private final MemorySettings settings;

	private final Numbers numbers;

	Scribe(ShownCards cards, MemorySettings settings, Numbers numbers) {
		this.cards = cards;
		this.settings = settings;
		this.numbers = numbers;
	}

	/** Keeps a card soon. One that cannot be kept is lost, counted and logged. */
	public void keep(ShownCard card) {
		try {
			this.desk.put(() -> attempt(card));
		}
		catch (MemoryUnavailable ex) {
			this.numbers.memoryFailed("remember");
		}
	}

	/**
	 * Writes after every card that waits already, and waits for it.
	 * @throws MemoryUnavailable when it failed or took longer than
	 * {@code advisor.memory.store-limit}; then it may still come to be written
	 */
	public <T> T now(Callable<T> writing) {
		return this.desk.within(this.settings.storeLimit(), writing);
	}

	private void attempt(ShownCard card) {
		try {
			this.cards.add(card);
		}
		catch (RuntimeException ex) {
			this.numbers.memoryFailed("remember");
			logger.warn("A shown card could not be kept: {}", ex.getClass().getSimpleName());
		}
	}

	@PreDestroy
	void close() throws InterruptedException {
		int lost = this.desk.close(FAREWELL);
		if (lost > 0) {
			logger.warn("{} shown cards were not kept before the end", lost);
		}
	}

}
