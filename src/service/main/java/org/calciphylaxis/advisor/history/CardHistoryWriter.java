package org.calciphylaxis.advisor.history;

import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.PreDestroy;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.store.BoundedExecutor;
import org.calciphylaxis.advisor.store.CardHistoryProperties;
import org.calciphylaxis.advisor.store.DatabaseFailure;
import org.calciphylaxis.advisor.store.FailureLog;
import org.calciphylaxis.advisor.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Writes shown cards asynchronously and in order, so that no call waits for the database
 * and feedback never overtakes its card.
 */
@Component
public class CardHistoryWriter {

	private static final Logger log = LoggerFactory.getLogger(CardHistoryWriter.class);

	private static final int BACKLOG = 1000;

	private final BoundedExecutor executor;

	private final AtomicInteger unwritten = new AtomicInteger();

	private final FailureLog failures;

	private final ShownCardRepository cards;

	private final AdvisorMetrics metrics;

	public CardHistoryWriter(ShownCardRepository cards, CardHistoryProperties settings, AdvisorMetrics metrics,
			Clock clock) {
		this.cards = cards;
		this.metrics = metrics;
		this.failures = new FailureLog(log, clock);
		this.executor = new BoundedExecutor("card-history-writer", 1, BACKLOG, settings.storeLimit());
	}

	/**
	 * Stores a card asynchronously. One that cannot be stored is lost, counted and
	 * logged.
	 */
	public void enqueue(ShownCard card) {
		this.unwritten.incrementAndGet();
		try {
			this.executor.submit(() -> write(card));
		}
		catch (StoreUnavailable ex) {
			this.unwritten.decrementAndGet();
			this.metrics.cardHistoryFailed("record");
			this.failures.warn("A shown card could not be stored: " + ex.getMessage());
		}
	}

	/**
	 * Writes something after every card that waits already, and waits for it.
	 * @throws StoreUnavailable when it failed or took longer than
	 * {@code advisor.card-history.store-limit}; then it may still be written
	 */
	public <T> T executeInOrder(Callable<T> writing) {
		return this.executor.call(writing);
	}

	private void write(ShownCard card) {
		try {
			this.cards.add(card);
		}
		catch (RuntimeException ex) {
			this.metrics.cardHistoryFailed("record");
			this.failures.warn("A shown card could not be stored: " + DatabaseFailure.rootCause(ex));
		}
		finally {
			this.unwritten.decrementAndGet();
		}
	}

	/** Writes what waits, unless that takes too long. */
	@PreDestroy
	void close() {
		try {
			executeInOrder(() -> true);
		}
		catch (StoreUnavailable ex) {
			log.warn("Shown cards still wait to be written at the end: {}", ex.getMessage());
		}
		this.executor.close();
		if (this.unwritten.get() > 0) {
			log.warn("{} shown cards were not stored before the end", this.unwritten.get());
		}
	}

}
