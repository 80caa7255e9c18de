package org.calciphylaxis.advisor.cdshooks.warmup;

/**
 * Whether rounds still get shorter. Blocks of rounds are compared, since one round alone
 * may have met the garbage collector.
 */
final class WarmUpProgress {

	/** Rounds. */
	static final int BLOCK = 5;

	/** A block has to be this much shorter than the shortest so far. */
	private static final double SHORTER = 0.9;

	/** So many blocks in a row that are not end the warm-up. */
	private static final int MAX_WITHOUT_GAIN = 2;

	private int rounds;

	private long block;

	private long shortest = Long.MAX_VALUE;

	private int withoutGain;

	/** Adds a round, which took so many nanoseconds. */
	void add(long nanoseconds) {
		this.block += nanoseconds;
		this.rounds++;
		if (this.rounds % BLOCK == 0) {
			this.withoutGain = (this.block < SHORTER * this.shortest) ? 0 : this.withoutGain + 1;
			this.shortest = Math.min(this.shortest, this.block);
			this.block = 0;
		}
	}

	int rounds() {
		return this.rounds;
	}

	boolean isOver() {
		return this.withoutGain >= MAX_WITHOUT_GAIN;
	}

}
