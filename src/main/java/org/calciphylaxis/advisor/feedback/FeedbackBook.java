package org.calciphylaxis.advisor.feedback;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.calciphylaxis.advisor.metrics.Numbers;
import org.springframework.stereotype.Service;

/** Takes what clinicians answered; what it has taken is on the disk. */
@Service
public class FeedbackBook {

	private final Answers answers;

	private final Scribe scribe;

	private final DurableCommit commit;

	private final Numbers numbers;

	private final Clock clock;

	FeedbackBook(Answers answers, Scribe scribe, DurableCommit commit, Numbers numbers, Clock clock) {
		this.answers = answers;
		this.scribe = scribe;
		this.commit = commit;
		this.numbers = numbers;
		this.clock = clock;
	}

	/**
	 * Stores all of a batch or none of it. What was reported before is not stored again.
	 * @throws MemoryUnavailable when it may not have been stored: the client has to send
	 * it again
	 */
	public void enter(List<Answer> batch) {
		Instant receivedAt = this.clock.instant();
		try {
			this.scribe.now(() -> store(batch, receivedAt));
		}
		catch (MemoryUnavailable ex) {
			this.numbers.memoryFailed("feedback");
			throw ex;
		}
	}

	private int store(List<Answer> batch, Instant receivedAt) {
		List<Answers.Kept> fresh = this.answers.add(batch, receivedAt);
		this.commit.toDisk();
		for (Answers.Kept kept : fresh) {
			Answer.Reason reason = kept.answer().reason();
			this.numbers.answered(kept.answer().outcome().word(), (reason != null) ? reason.code() : null,
					kept.known());
		}
		return fresh.size();
	}

}
