package org.calciphylaxis.advisor.benchmarks;

import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.Hook;
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
 * What a call costs, from the bytes of the request to the bytes of the cards, beside what
 * it costs Jackson to read the same bytes into a tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:+UseSerialGC" })
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 3)
public class HookCallBenchmark {

	@Param({ "20", "100", "500", "5000" })
	private int kilobytes;

	@Param({ "US", "SI", "MIXED", "WORDS" })
	private ChartShape shape = ChartShape.US;

	private byte[] body = {};

	private final ObjectMapper jackson = new ObjectMapper();

	@Setup(Level.Trial)
	public void read() {
		this.body = SyntheticRequest.ofSize(this.shape, this.kilobytes * 1000);
	}

	/** With the service in the process, as in the calls it is compared with. */
	@Benchmark
	public JsonNode tree(HookCallState service) throws Exception {
		return this.jackson.readTree(this.body);
	}

	@Benchmark
	public byte[] wholeCall(HookCallState service) {
		return service.answer(Hook.PATIENT_VIEW, this.body);
	}

	/**
	 * Runs all of it and prints the table of docs/performance.md. Arguments are those of
	 * JMH, {@code -p kilobytes=500 -p shape=WORDS} for one chart.
	 */
	public static void main(String[] arguments) throws Exception {
		CpuReport costs = CpuReport.of(HookCallBenchmark.class, arguments);
		System.out
			.println("| Chart, KB | Jackson tree, CPU | whole call, CPU | ratio | tree, allocated | call, allocated |");
		System.out.println("|---|---|---|---|---|---|");
		for (String chart : costs.charts()) {
			System.out.println("| %s | %.3f ms | %.3f ms | %.2f | %,.0f KB | %,.0f KB |".formatted(chart,
					costs.milliseconds("tree", chart), costs.milliseconds("wholeCall", chart),
					costs.milliseconds("wholeCall", chart) / costs.milliseconds("tree", chart),
					costs.kilobytes("tree", chart), costs.kilobytes("wholeCall", chart)));
		}
	}

}
