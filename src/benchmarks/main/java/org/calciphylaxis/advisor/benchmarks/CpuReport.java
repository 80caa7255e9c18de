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

/**
 * CPU and allocation per call, by benchmark, shape and size of the body, from one run.
 */
final class CpuReport {

	private static final Comparator<RunResult> BY_SIZE = Comparator
		.comparing((result) -> Integer.valueOf(result.getParams().getParam("kilobytes")));

	private final Map<String, RunResult> results = new HashMap<>();

	private final List<String> charts;

	private CpuReport(Collection<RunResult> results) {
		results.forEach((result) -> this.results.put(result.getPrimaryResult().getLabel() + chart(result), result));
		this.charts = results.stream().sorted(BY_SIZE).map(CpuReport::chart).distinct().toList();
	}

	static CpuReport of(Class<?> benchmark, String[] arguments) throws RunnerException, CommandLineOptionException {
		return new CpuReport(new Runner(new OptionsBuilder().parent(new CommandLineOptions(arguments))
			.include(benchmark.getName())
			.addProfiler(ProcessCpuProfiler.class)
			.addProfiler(GCProfiler.class)
			.build()).run());
	}

	private static String chart(RunResult result) {
		String shape = result.getParams().getParam("shape");
		return ((shape != null) ? shape + " " : "") + result.getParams().getParam("kilobytes");
	}

	/** Shape and kilobytes, smallest first. */
	List<String> charts() {
		return this.charts;
	}

	double milliseconds(String method, String chart) {
		return score(method, chart, "cpu");
	}

	double kilobytes(String method, String chart) {
		return score(method, chart, "gc.alloc.rate.norm") / 1000;
	}

	private double score(String method, String chart, String name) {
		return this.results.get(method + chart)
			.getSecondaryResults()
			.entrySet()
			.stream()
			.filter((entry) -> entry.getKey().endsWith(name))
			.mapToDouble((entry) -> entry.getValue().getScore())
			.findFirst()
			.orElseThrow();
	}

}
