package org.calciphylaxis.advisor.screening.job;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.apache.spark.SparkContext;
import org.apache.spark.util.LongAccumulator;
import org.jspecify.annotations.Nullable;
import org.calciphylaxis.advisor.screening.files.InputFiles;

/**
 * Says every few seconds how far a screening is: what was read, how many patients were
 * judged and advised, how fast, and how long the rest takes. Names no patient.
 */
final class Progress implements AutoCloseable {

	private static final int SECONDS = 5;

	private static final long MEGABYTE = 1024 * 1024;

	private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "progress");
		thread.setDaemon(true);
		return thread;
	});

	private final LongAccumulator patients;

	private final LongAccumulator advised;

	private final TaskMetrics tasks;

	private final PrintStream out;

	private final Clock clock;

	private final InputFiles input;

	private volatile @Nullable Phase phase;

	Progress(SparkContext spark, TaskMetrics tasks, InputFiles input, PrintStream out, Clock clock) {
		this.patients = spark.longAccumulator("patients");
		this.advised = spark.longAccumulator("advised");
		this.tasks = tasks;
		this.input = input;
		this.out = out;
		this.clock = clock;
		this.timer.scheduleAtFixedRate(this::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
	}

	LongAccumulator patients() {
		return this.patients;
	}

	LongAccumulator advised() {
		return this.advised;
	}

	/** Reading begins. */
	void reading() {
		this.phase = new Phase(true, this.clock.instant(), 0, this.tasks.bytesRead());
		say("reading %,d files, %,d MB".formatted(this.input.files().size(), this.input.bytes() / MEGABYTE));
	}

	/** Judging begins. */
	void judging(int open, int all) {
		this.phase = new Phase(false, this.clock.instant(), open, 0);
		say("judging: %d of %d parts are finished already".formatted(all - open, all));
	}

	/** One part is judged. */
	void finished() {
		Phase now = this.phase;
		if (now != null) {
			this.phase = new Phase(false, now.since(), now.open(), now.done() + 1);
		}
	}

	private void tell() {
		Phase now = this.phase;
		if (now == null) {
			return;
		}
		double seconds = Math.max(1, Duration.between(now.since(), this.clock.instant()).toMillis() / 1000.0);
		long read = this.tasks.bytesRead() - now.done();
		if (now.isReading() && read >= this.input.bytes()) {
			say("gathering: all is read, %,d MB are sorted by patient so far"
				.formatted(this.tasks.shuffledBytes() / MEGABYTE));
		}
		else if (now.isReading()) {
			say("reading: %,d of %,d MB, %.1f MB/s%s".formatted(read / MEGABYTE, this.input.bytes() / MEGABYTE,
					read / seconds / MEGABYTE, left(seconds, (double) read / this.input.bytes())));
		}
		else {
			say("judging: %,d patients, %,d of them advised, %.0f patients/s, %d of %d parts%s".formatted(
					this.patients.value(), this.advised.value(), this.patients.value() / seconds, now.done(),
					now.open(), left(seconds, (double) now.done() / now.open())));
		}
	}

	private static String left(double seconds, double share) {
		if (share <= 0 || share >= 1) {
			return "";
		}
		long left = Math.round(seconds / share - seconds);
		return (left < 90) ? ", about %d s left".formatted(left) : ", about %d min left".formatted((left + 30) / 60);
	}

	void say(String words) {
		this.out.printf(Locale.ROOT, "%tT %s%n", this.clock.instant().atZone(this.clock.getZone()), words);
	}

	@Override
	public void close() {
		this.timer.shutdownNow();
	}

	/**
	 * What goes on.
	 *
	 * @param isReading else judging
	 * @param since when it began
	 * @param open parts to judge
	 * @param done parts judged; for reading the bytes read before it began
	 */
	private record Phase(boolean isReading, Instant since, int open, long done) {

	}

}
