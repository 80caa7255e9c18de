package org.calciphylaxis.advisor.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.calciphylaxis.advisor.history.CardHistoryWriter;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.calciphylaxis.advisor.store.H2Checkpoint;
import org.calciphylaxis.advisor.store.StoreUnavailable;

import org.springframework.stereotype.Service;

/** Takes what clinicians answered; what it has taken is on the disk. */
@Service
public class FeedbackService {

	private final FeedbackRepository answers;

	private final CardHistoryWriter historyWriter;

	private final H2Checkpoint checkpoint;

	private final AdvisorMetrics metrics;

	private final Clock clock;

	public FeedbackService(FeedbackRepository answers, CardHistoryWriter scribe, H2Checkpoint commit,
			AdvisorMetrics numbers, Clock clock) {
		this.answers = answers;
		this.historyWriter = scribe;
		this.checkpoint = commit;
		this.metrics = numbers;
		this.clock = clock;
	}

	/**
	 * Stores all of a batch or none of it. What was reported before is not stored again.
	 * @throws StoreUnavailable when it may not have been stored: the client has to send
	 * it again
	 */
	public void store(List<CardFeedback> batch) {
		Instant receivedAt = this.clock.instant();
		try {
			this.historyWriter.executeInOrder(() -> insert(batch, receivedAt));
		}
		catch (StoreUnavailable ex) {
			this.metrics.cardHistoryFailed("feedback");
			throw ex;
		}
	}

	private int insert(List<CardFeedback> batch, Instant receivedAt) {
		List<FeedbackRepository.StoredFeedback> fresh = this.answers.add(batch, receivedAt);
		this.checkpoint.toDisk();
		for (FeedbackRepository.StoredFeedback kept : fresh) {
			CardFeedback.Reason reason = kept.answer().reason();
			this.metrics.answered(kept.answer().outcome().word(), (reason != null) ? reason.code() : null,
					kept.known());
		}
		return fresh.size();
	}

}
