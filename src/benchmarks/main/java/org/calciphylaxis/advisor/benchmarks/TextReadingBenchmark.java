package org.calciphylaxis.advisor.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.reading.TextReaders;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.openjdk.jmh.Main;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What words cost: 5 MB in one text, which no chart gets past
 * {@code advisor.chart.max-text-length}, and 100,000 short texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx2g", "-XX:+UseSerialGC" })
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextReadingBenchmark {

	private static final int LENGTH = 5_000_000;

	private static final int TEXTS = 100_000;

	@Param({ "painful nodule of the left thigh, ", "no ", "? ", "livedo: no ", "(", "calciphylaxis vs " })
	private String shape = "";

	private final TextReaders readers = TextReaders.of(Terminology.shipped().lexicon());

	private String longText = "";

	private List<String> shortTexts = List.of();

	@Setup(Level.Trial)
	public void write() {
		this.longText = this.shape.repeat(LENGTH / this.shape.length());
		this.shortTexts = IntStream.range(0, TEXTS).mapToObj((at) -> this.shape + at + " of 7 cm, tender").toList();
	}

	@Benchmark
	public int oneTextOfFiveMegabytes() {
		return this.readers.context().read(this.longText).matches().size();
	}

	@Benchmark
	public long aHundredThousandShortTexts() {
		return this.shortTexts.stream()
			.map(this.readers.context()::read)
			.map(this.readers.skin()::read)
			.filter((text) -> text.specificity() != Specificity.NONE)
			.count();
	}

	/** Arguments are those of JMH. */
	public static void main(String[] arguments) throws Exception {
		Main.main(new String[] { TextReadingBenchmark.class.getSimpleName() });
	}

}
