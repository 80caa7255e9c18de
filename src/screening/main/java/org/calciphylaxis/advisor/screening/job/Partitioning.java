package org.calciphylaxis.advisor.screening.job;

/**
 * Into how many parts the patients are divided.
 *
 * @param buckets files of each wave, one task each
 * @param waves jobs, one after the other; a finished one is not computed again
 */
record Partitioning(int buckets, int waves) {

	/** What one task holds of the input, before irrelevant lines are left behind. */
	private static final long BYTES_A_BUCKET = 128L * 1024 * 1024;

	/**
	 * A judgement: so much is computed twice at most when a screening is started again.
	 */
	private static final int MAX_WAVES = 16;

	private static final long BYTES_A_WAVE = 64L * 1024 * 1024;

	/**
	 * Each of them fetches from each task that has read: with many more, and as many
	 * readers, the pieces that are fetched are smaller than what it costs to ask for
	 * them.
	 */
	private static final int MAX_TASKS = 5_000;

	/**
	 * @param bytes of the input as text
	 * @param cores that work at once
	 * @param parts the wanted number of waves; 0 for one that fits the input
	 */
	static Partitioning of(long bytes, int cores, int parts) {
		int waves = (parts > 0) ? parts : (int) Math.max(1, Math.min(MAX_WAVES, bytes / BYTES_A_WAVE));
		long tasks = Math.min(MAX_TASKS, bytes / BYTES_A_BUCKET);
		return new Partitioning((int) Math.max(cores, tasks / waves), waves);
	}

	/** All tasks. */
	int tasks() {
		return this.buckets * this.waves;
	}

}
