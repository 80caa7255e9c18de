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
 * What order-select costs, which EHRs call at every keystroke: with a drug that the rules
 * do not know, as most are, and with warfarin, which gets a card.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:+UseSerialGC" })
@Warmup(iterations = 6, time = 10)
@Measurement(iterations = 5, time = 3)
public class OrderCallBenchmark {

	@Param("20")
	private int kilobytes;

	private byte[] acetaminophen = {};

	private byte[] warfarin = {};

	private final ObjectMapper jackson = new ObjectMapper();

	@Setup(Level.Trial)
	public void read() {
		this.acetaminophen = SyntheticRequest.withDraft("313782", "Acetaminophen 325 mg", this.kilobytes * 1000);
		this.warfarin = SyntheticRequest.withDraft("855332", "Warfarin 5 mg", this.kilobytes * 1000);
	}

	/** With the service in the process, as in the calls it is compared with. */
	@Benchmark
	public JsonNode tree(HookCallState service) throws Exception {
		return this.jackson.readTree(this.acetaminophen);
	}

	@Benchmark
	public byte[] otherDrug(HookCallState service) {
		return service.answer(Hook.ORDER_SELECT, this.acetaminophen);
	}

	@Benchmark
	public byte[] vitaminKAntagonist(HookCallState service) {
		return service.answer(Hook.ORDER_SELECT, this.warfarin);
	}

	/** Prints the rows of docs/performance.md. Arguments are those of JMH. */
	public static void main(String[] arguments) throws Exception {
		CpuReport costs = CpuReport.of(OrderCallBenchmark.class, arguments);
		System.out.println("| order-select | Jackson tree, CPU | call, CPU | call less 1.5 trees |");
		System.out.println("|---|---|---|---|");
		for (String size : costs.charts()) {
			double tree = costs.milliseconds("tree", size);
			for (String method : new String[] { "otherDrug", "vitaminKAntagonist" }) {
				double call = costs.milliseconds(method, size);
				System.out.println("| %s, %s KB | %.3f ms | %.3f ms | %.3f ms |".formatted(method, size, tree, call,
						call - 1.5 * tree));
			}
		}
	}

}
