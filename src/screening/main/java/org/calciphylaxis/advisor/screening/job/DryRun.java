package org.calciphylaxis.advisor.screening.job;

import org.apache.hadoop.conf.Configuration;
import org.calciphylaxis.advisor.screening.files.InputFiles;
import org.calciphylaxis.advisor.screening.files.ScreeningFailure;

/**
 * What a screening would read, and the memory and disk that it would need.
 *
 * @param files how many
 * @param bytes of these, as they lie there
 * @param textBytes about how many bytes of text these are
 * @param largestGzip bytes of the largest gzip file, which one task has to read
 * @param tasks into how many tasks the patients are divided
 * @param waves in how many parts they are judged
 */
public record DryRun(int files, long bytes, long textBytes, long largestGzip, int tasks, int waves) {

	private static final long MEGABYTE = 1024 * 1024;

	/** The rules and Spark itself, measured with one core. */
	private static final int BASE_MEGABYTES = 400;

	/**
	 * Of the text, measured: the relevant lines, and the same again sorted by patient.
	 */
	private static final double DISK_SHARE = 0.55;

	/** A judgement: a task's part of the table, sorted, with room for a long chart. */
	private static final int TASK_MEGABYTES = 200;

	/**
	 * @throws ScreeningFailure if there is nothing to read
	 */
	public static DryRun of(String input, Configuration hadoop, int cores, int parts) {
		InputFiles files = InputFiles.list(input, hadoop);
		Partitioning size = Partitioning.of(files.textBytes(), cores, parts);
		return new DryRun(files.files().size(), files.bytes(), files.textBytes(), files.largestGzip(), size.tasks(),
				size.waves());
	}

	/** The answer in words. */
	public String toText(int cores) {
		StringBuilder text = new StringBuilder();
		text.append("%,d files of %,d MB would be read, about %,d MB as text.%n".formatted(this.files,
				this.bytes / MEGABYTE, this.textBytes / MEGABYTE));
		text.append("The patients would be divided into %,d tasks in %d parts.%n".formatted(this.tasks, this.waves));
		text.append("With %d cores the heap needs about %,d MB, and the disk about %,d MB.%n".formatted(cores,
				BASE_MEGABYTES + cores * TASK_MEGABYTES, (long) (this.textBytes * DISK_SHARE / MEGABYTE)));
		if (this.largestGzip > 0) {
			text.append("The largest gzip file has %,d MB; one task reads it, since gzip cannot be split.%n"
				.formatted(this.largestGzip / MEGABYTE));
		}
		return text.toString();
	}

}
