package org.calciphylaxis.advisor.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.store.H2Checkpoint;
import org.calciphylaxis.advisor.store.StoreUnavailable;

import org.springframework.stereotype.Service;

/** Stores what clinicians did with their cards; what is stored is on the disk. */
@Service
public class FeedbackService {

	private final FeedbackRepository repository;

	private final CardHistoryWriter historyWriter;

	private final H2Checkpoint checkpoint;

	private final AdvisorMetrics metrics;

	private final Clock clock;

	public FeedbackService(FeedbackRepository repository, CardHistoryWriter historyWriter, H2Checkpoint checkpoint,
			AdvisorMetrics metrics, Clock clock) {
		this.repository = repository;
		this.historyWriter = historyWriter;
		this.checkpoint = checkpoint;
		this.metrics = metrics;
		this.clock = clock;
	}

	/**
	 * Stores all of a batch or none of it. What was reported before is not stored again.
	 * @param client the name of the CDS Client that reports it
	 * @throws StoreUnavailable when it may not have been stored: the client has to send
	 * it again
	 */
	public void store(String client, List<CardFeedback> batch) {
		Instant receivedAt = this.clock.instant();
		try {
			this.historyWriter.executeInOrder(() -> insert(client, batch, receivedAt));
		}
		catch (StoreUnavailable ex) {
			this.metrics.cardHistoryFailed("feedback");
			throw ex;
		}
	}

	private int insert(String client, List<CardFeedback> batch, Instant receivedAt) {
		List<FeedbackRepository.StoredFeedback> fresh = this.repository.add(client, batch, receivedAt);
		this.checkpoint.toDisk();
		for (FeedbackRepository.StoredFeedback stored : fresh) {
			CardFeedback.Reason reason = stored.feedback().reason();
			this.metrics.answered(stored.feedback().outcome().word(), (reason != null) ? reason.code() : null,
					stored.known());
		}
		return fresh.size();
	}

}
