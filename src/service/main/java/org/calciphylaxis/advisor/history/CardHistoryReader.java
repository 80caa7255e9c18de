package org.calciphylaxis.advisor.history;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.PreDestroy;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.store.BoundedExecutor;
import org.calciphylaxis.advisor.store.CardHistoryProperties;

import org.springframework.stereotype.Component;

/** Looks up what was shown, in a bounded time and on few threads. */
@Component
public class CardHistoryReader {

	private static final int THREADS = 4;

	private static final int BACKLOG = 100;

	private final BoundedExecutor executor = new BoundedExecutor("card-history-reader", THREADS, BACKLOG);

	private final ShownCardRepository cards;

	private final CardHistoryProperties settings;

	public CardHistoryReader(ShownCardRepository cards, CardHistoryProperties settings) {
		this.cards = cards;
		this.settings = settings;
	}

	/**
	 * What this clinician was shown of this patient: one round trip.
	 * @throws StoreUnavailable when it failed or took longer than
	 * {@code advisor.card-history.look-up-limit}
	 */
	public List<PastCard> findShown(String patient, String clinician, Collection<AdviceCode> advice) {
		return this.executor.callWithTimeout(this.settings.lookUpLimit(),
				() -> this.cards.findShown(patient, clinician, advice));
	}

	@PreDestroy
	void close() throws InterruptedException {
		this.executor.close(Duration.ZERO);
	}

}
