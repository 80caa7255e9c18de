package org.calciphylaxis.advisor.history;

import java.time.Duration;
import java.util.concurrent.Callable;

import jakarta.annotation.PreDestroy;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.store.BoundedExecutor;
import org.calciphylaxis.advisor.store.CardHistoryProperties;
import org.calciphylaxis.advisor.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes into the database, one thing after the other on one thread, so that no call
 * waits for a card to be kept and an answer never overtakes its card.
 */
@Component
public class CardHistoryWriter {

	private static final Logger log = LoggerFactory.getLogger(CardHistoryWriter.class);

	private static final int BACKLOG = 1000;

	private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(10);

	private final BoundedExecutor executor = new BoundedExecutor("card-history-writer", 1, BACKLOG);

	private final ShownCardRepository cards;

	private final CardHistoryProperties settings;

	private final AdvisorMetrics metrics;

	public CardHistoryWriter(ShownCardRepository cards, CardHistoryProperties settings, AdvisorMetrics numbers) {
		this.cards = cards;
		this.settings = settings;
		this.metrics = numbers;
	}

	/** Keeps a card soon. One that cannot be kept is lost, counted and logged. */
	public void enqueue(ShownCard card) {
		try {
			this.executor.submit(() -> attempt(card));
		}
		catch (StoreUnavailable ex) {
			this.metrics.cardHistoryFailed("remember");
		}
	}

	/**
	 * Writes after every card that waits already, and waits for it.
	 * @throws StoreUnavailable when it failed or took longer than
	 * {@code advisor.card-history.store-limit}; then it may still come to be written
	 */
	public <T> T executeInOrder(Callable<T> writing) {
		return this.executor.callWithTimeout(this.settings.storeLimit(), writing);
	}

	private void attempt(ShownCard card) {
		try {
			this.cards.add(card);
		}
		catch (RuntimeException ex) {
			this.metrics.cardHistoryFailed("remember");
			log.warn("A shown card could not be kept: {}", ex.getClass().getSimpleName());
		}
	}

	@PreDestroy
	void close() throws InterruptedException {
		int lost = this.executor.close(SHUTDOWN_TIMEOUT);
		if (lost > 0) {
			log.warn("{} shown cards were not kept before the end", lost);
		}
	}

}
