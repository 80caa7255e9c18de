package org.calciphylaxis.advisor.hooks;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.CalciphylaxisAdvisor;
import org.calciphylaxis.advisor.assessment.Hook;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a call costs, from the bytes of the request to the bytes of the cards, beside what
 * it costs Jackson to read the same bytes into a tree.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = { "-Xmx1g", "-XX:+UseSerialGC" })
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class HookCallBenchmark {

	@Param({ "20", "100", "500", "5000" })
	private int kilobytes;

	private byte[] body = {};

	private final ObjectMapper jackson = new ObjectMapper();

	private ConfigurableApplicationContext service;

	private HookCall hookCall;

	@Setup(Level.Trial)
	public void start() {
		this.body = SyntheticChart.ofSize(this.kilobytes * 1000);
		this.service = new SpringApplicationBuilder(CalciphylaxisAdvisor.class).profiles("demo")
			.run("--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=ERROR");
		this.hookCall = this.service.getBean(HookCall.class);
	}

	@TearDown(Level.Trial)
	public void stop() {
		this.service.close();
	}

	@Benchmark
	public JsonNode tree() throws Exception {
		return this.jackson.readTree(this.body);
	}

	@Benchmark
	public byte[] wholeCall() {
		return this.hookCall.answer(Hook.PATIENT_VIEW, this.body);
	}

	/**
	 * Runs all of it and prints the table of docs/performance.md. Arguments are those of
	 * JMH, {@code -p kilobytes=500} for one.
	 */
	public static void main(String[] arguments) throws Exception {
		Collection<RunResult> results = new Runner(new OptionsBuilder().parent(new CommandLineOptions(arguments))
.include(HookCallBenchmark.class.getName())
			.addProfiler(ProcessCpu.class)
			.addProfiler(GCProfiler.class)
			.build()).run();
		Map<Integer, Map<String, RunResult>> bySize = new TreeMap<>();
		results.forEach((result) -> bySize
			.computeIfAbsent(Integer.valueOf(result.getParams().getParam("kilobytes")), (size) -> new TreeMap<>())
			.put(result.getPrimaryResult().getLabel(), result));
		System.out.println("| Body | Jackson tree, CPU | whole call, CPU | ratio | tree, allocated | call, allocated |");
		System.out.println("|---|---|---|---|---|---|");
		bySize.forEach((size, pair) -> System.out.println(row(size, pair.get("tree"), pair.get("wholeCall"))));
	}

	private static String row(int kilobytes, RunResult tree, RunResult call) {
		return "| %,d KB | %.3f ms | %.3f ms | %.2f | %,.0f KB | %,.0f KB |".formatted(kilobytes, score(tree, "cpu"),
				score(call, "cpu"), score(call, "cpu") / score(tree, "cpu"), score(tree, "gc.alloc.rate.norm") / 1000,
				score(call, "gc.alloc.rate.norm") / 1000);
	}

	private static double score(RunResult result, String name) {
		return result.getSecondaryResults()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(name))
			.mapToDouble((entry) -> entry.getValue().getScore())
			.findFirst()
			.orElseThrow();
	}

}
