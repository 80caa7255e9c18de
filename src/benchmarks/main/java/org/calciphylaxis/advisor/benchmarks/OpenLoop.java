package org.calciphylaxis.advisor.benchmarks;

import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/**
 * Calls at fixed times, whether or not those before are answered, as many clinicians make
 * them. Latency counts from the time at which the call was due, so that a server that
 * stalls cannot hide it.
 */
final class OpenLoop {

	private final LoadSlice calls;

	private final int perSecond;

	OpenLoop(LoadSlice calls, int perSecond) {
		this.calls = calls;
		this.perSecond = perSecond;
	}

	/** Calls for so many seconds; the latencies in ms, sorted. */
	List<Double> run(int seconds) {
		List<CompletableFuture<Double>> answers = new ArrayList<>();
		long begun = System.nanoTime();
		for (long call = 0; call < (long) this.perSecond * seconds; call++) {
			long due = begun + call * 1_000_000_000L / this.perSecond;
			while (System.nanoTime() < due) {
				LockSupport.parkNanos(due - System.nanoTime());
			}
			answers.add(LoadSlice.HTTP.sendAsync(this.calls.nextRequest(), BodyHandlers.ofByteArray())
				.thenApply((answer) -> latency(answer.statusCode(), due)));
		}
		return answers.stream().map(CompletableFuture::join).sorted().toList();
	}

	private static double latency(int status, long due) {
		if (status != 200) {
			throw new IllegalStateException("A call was answered with " + status + ".");
		}
		return (System.nanoTime() - due) / 1e6;
	}

}
