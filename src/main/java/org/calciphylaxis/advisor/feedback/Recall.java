package org.calciphylaxis.advisor.feedback;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

import jakarta.annotation.PreDestroy;
import org.calciphylaxis.advisor.assessment.AdviceCode;
import org.springframework.stereotype.Component;

/** Looks up what was shown, in a bounded time and on few threads. */
@Component
public class Recall {

	private static final int THREADS = 4;

	private static final int BACKLOG = 100;

	private final Desk desk = new Desk("recall", THREADS, BACKLOG);

	private final ShownCards cards;

	private final MemorySettings settings;

	Recall(ShownCards cards, MemorySettings settings) {
		this.cards = cards;
		this.settings = settings;
	}

	/**
	 * What this clinician was shown of this patient: one round trip.
	 * @throws MemoryUnavailable when it failed or took longer than
	 * {@code advisor.memory.look-up-limit}
	 */
	public List<Showing> of(String patient, String clinician, Collection<AdviceCode> advice) {
		return this.desk.within(this.settings.lookUpLimit(), () -> this.cards.recall(patient, clinician, advice));
	}

	@PreDestroy
	void close() throws InterruptedException {
		this.desk.close(Duration.ZERO);
	}

}
