package org.calciphylaxis.advisor.benchmarks;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** CPU and allocation per call, by benchmark and size of the body, from one run. */
final class CpuReport {

	private final Map<String, RunResult> results = new HashMap<>();

	private final List<String> sizes;

	private CpuReport(Collection<RunResult> results) {
		results.forEach((result) -> this.results.put(result.getPrimaryResult().getLabel() + size(result), result));
		this.sizes = results.stream()
			.map(CpuReport::size)
			.distinct()
			.sorted(Comparator.comparing(Integer::valueOf))
			.toList();
	}

	static CpuReport of(Class<?> benchmark, String[] arguments) throws RunnerException, CommandLineOptionException {
		return new CpuReport(new Runner(new OptionsBuilder().parent(new CommandLineOptions(arguments))
			.include(benchmark.getName())
			.addProfiler(ProcessCpuProfiler.class)
			.addProfiler(GCProfiler.class)
			.build()).run());
	}

	private static String size(RunResult result) {
		return result.getParams().getParam("kilobytes");
	}

	/** Kilobytes, smallest first. */
	List<String> sizes() {
		return this.sizes;
	}

	double milliseconds(String method, String size) {
		return score(method, size, "cpu");
	}

	double kilobytes(String method, String size) {
		return score(method, size, "gc.alloc.rate.norm") / 1000;
	}

	private double score(String method, String size, String name) {
		return this.results.get(method + size)
			.getSecondaryResults()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(name))
			.mapToDouble((entry) -> entry.getValue().getScore())
			.findFirst()
			.orElseThrow();
	}

}
