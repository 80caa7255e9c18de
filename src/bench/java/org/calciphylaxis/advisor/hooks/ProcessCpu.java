package org.calciphylaxis.advisor.hooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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
public class ProcessCpu implements InternalProfiler {

	private long before;

	@Override
	public String getDescription() {
		return "CPU time of the process per call, without the compilers";
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		this.before = nanoseconds();
	}

	@Override
	public Collection<? extends Result<?>> afterIteration(BenchmarkParams benchmark, IterationParams iteration,
			IterationResult result) {
		double used = (nanoseconds() - this.before) / 1e6;
		long calls = result.getMetadata().getAllOps();
		return List.of(new ScalarResult("cpu", used / calls, "ms/op", AggregationPolicy.AVG));
	}

	private static long nanoseconds() {
		try (Stream<Path> threads = Files.list(Path.of("/proc/self/task"))) {
			return threads.mapToLong(ProcessCpu::nanoseconds).sum();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static long nanoseconds(Path thread) {
		try {
			boolean compiles = Files.readString(thread.resolve("comm")).matches("C[12] Compil[\\s\\S]*");
			return compiles ? 0 : Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]);
		}
		catch (IOException ex) {
			return 0; // it has ended
		}
	}

}
