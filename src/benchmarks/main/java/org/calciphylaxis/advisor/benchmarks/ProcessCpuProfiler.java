package org.calciphylaxis.advisor.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/**
 * CPU of the process per call: all threads, garbage collection included, but the
 * compilers of the virtual machine, which a running service has done with. On a machine
 * that others use as well this is steadier than the time on the clock. Linux only.
 */
public class ProcessCpuProfiler implements InternalProfiler {

	private Map<String, Long> before = Map.of();

	@Override
	public String getDescription() {
		return "CPU time of the process per call, without the compilers";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		this.before = nanosecondsByThread();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		long used = 0;
		for (Map.Entry<String, Long> thread : nanosecondsByThread().entrySet()) {
			used += thread.getValue() - this.before.getOrDefault(thread.getKey(), 0L);
		}
		long calls = result.getMetadata().getAllOps();
		return List.of(new ScalarResult("cpu", used / 1e6 / calls, "ms/op", AggregationPolicy.AVG));
	}

	/** Those that have ended are not among them. */
	private static Map<String, Long> nanosecondsByThread() {
		Map<String, Long> threads = new HashMap<>();
		try (DirectoryStream<Path> all = Files.newDirectoryStream(Path.of("/proc/self/task"))) {
			for (Path thread : all) {
				if (!Files.readString(thread.resolve("comm")).matches("C[12] Compil[\\s\\S]*")) {
					String nanoseconds = Files.readString(thread.resolve("schedstat")).split(" ")[0];
					threads.put(thread.getFileName().toString(), Long.valueOf(nanoseconds));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return threads;
	}

}
