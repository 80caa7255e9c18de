package org.calciphylaxis.advisor.history;

import java.util.Collection;
import java.util.List;

import jakarta.annotation.PreDestroy;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.store.BoundedExecutor;
import org.calciphylaxis.advisor.store.CardHistoryProperties;

import org.springframework.stereotype.Component;

/** Looks up what was shown, within a time limit and on a few threads. */
@Component
public class CardHistoryReader {

	private static final int THREADS = 4;

	private static final int BACKLOG = 100;

	private final BoundedExecutor executor;

	private final ShownCardRepository cards;

	public CardHistoryReader(ShownCardRepository cards, CardHistoryProperties settings) {
		this.cards = cards;
		this.executor = new BoundedExecutor("card-history-reader", THREADS, BACKLOG, settings.lookUpLimit());
	}

	/**
	 * Finds what this clinician was shown of this patient: one round trip.
	 * @throws StoreUnavailable when it failed or took longer than
	 * {@code advisor.card-history.look-up-limit}
	 */
	public List<PastCard> findShown(String patient, String clinician, Collection<AdviceCode> advice) {
		return this.executor.call(() -> this.cards.findShown(patient, clinician, advice));
	}

	/**
	 * Finds what anybody was shown of a patient: one round trip.
	 * @throws StoreUnavailable as above
	 */
	public List<GivenAdvice> findGiven(Collection<String> patients) {
		return this.executor.call(() -> this.cards.findGiven(patients));
	}

	@PreDestroy
	void close() {
		this.executor.close();
	}

}
