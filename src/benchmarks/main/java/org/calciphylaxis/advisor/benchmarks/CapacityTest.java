package org.calciphylaxis.advisor.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How many calls a core answers in a second, and how much heap the bodies take that are
 * read at the same time: what somebody who buys a machine asks. Linux only.
 * <p>
 * System properties: {@code seconds} of measuring per row, after twice as many of warming
 * up; {@code heap}; {@code jar} and {@code jvm} as for {@link ServiceLoadTest}.
 */
public final class CapacityTest {

	private static final int[] KILOBYTES = { 500, 20 };

	private static final int CORES = Runtime.getRuntime().availableProcessors();

	/** Large enough that what else is on the heap does not show. */
	private static final int LARGE_BODY = 4_000_000;

	private static final int[] AT_THE_SAME_TIME = { 1, 2, 4 };

	private static final Look NOTHING = () -> {
	};

	private final long nanoseconds = Duration.ofSeconds(Integer.getInteger("seconds", 20)).toNanos();

	private final ServerProcess service;

	private CapacityTest(ServerProcess service) {
		this.service = service;
	}

	public static void main(String[] arguments) throws Exception {
		List<String> command = ServiceLoadTest.command("-Xmx" + System.getProperty("heap", "1g"));
		try (ServerProcess service = new ServerProcess(command)) {
			ServiceLoadTest.awaitReady(service.managementPort());
			CapacityTest test = new CapacityTest(service);
			test.printCallsPerCore();
			test.printHeap();
		}
	}

	private void printCallsPerCore() throws Exception {
		System.out.println("| Chart | KB | CPU per call, ms | calls per second and core | answered per second |");
		System.out.println("|---|---|---|---|---|");
		for (int kilobytes : KILOBYTES) {
			for (ChartShape shape : List.of(ChartShape.WORDS, ChartShape.SI)) {
				LoadSlice calls = new LoadSlice(this.service, SyntheticRequest.ofSize(shape, kilobytes * 1000));
				answered(calls, CORES, NOTHING);
				answered(calls, CORES, NOTHING);
				long before = this.service.cpu();
				int answered = answered(calls, CORES, NOTHING);
				double cpu = (this.service.cpu() - before) / 1e6 / answered;
				System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.0f | %.0f |%n", shape, kilobytes, cpu, 1000 / cpu,
						answered * 1e9 / this.nanoseconds);
			}
		}
	}

	/** The most that lived on the heap, above what lives there when nobody calls. */
	private void printHeap() throws Exception {
		LoadSlice calls = new LoadSlice(this.service, SyntheticRequest.ofSize(ChartShape.WORDS, LARGE_BODY));
		answered(calls, 1, NOTHING);
		double idle = this.service.liveMegabytes();
		System.out.printf(Locale.ROOT, "%n%.0f MB live on the heap when nobody calls%n%n", idle);
		System.out.println("| MB of bodies at the same time | MB live at most | per MB of body |");
		System.out.println("|---|---|---|");
		for (int together : AT_THE_SAME_TIME) {
			double[] most = { idle };
			answered(calls, together, () -> most[0] = Math.max(most[0], this.service.liveMegabytes()));
			double bodies = together * LARGE_BODY / 1e6;
			System.out.printf(Locale.ROOT, "| %.0f | %.0f | %.1f |%n", bodies, most[0], (most[0] - idle) / bodies);
		}
	}

	/**
	 * Calls by so many connections, for the time of a row, and meanwhile a look at the
	 * service again and again; how many were answered.
	 */
	private int answered(LoadSlice calls, int connections, Look look) throws Exception {
		AtomicInteger answered = new AtomicInteger();
		AtomicLong failed = new AtomicLong();
		long end = System.nanoTime() + this.nanoseconds;
		ExecutorService clients = Executors.newFixedThreadPool(connections);
		for (int client = 0; client < connections; client++) {
			clients.execute(() -> {
				while (System.nanoTime() < end) {
					try {
						calls.call();
						answered.incrementAndGet();
					}
					catch (IOException ex) {
						failed.incrementAndGet();
					}
				}
			});
		}
		clients.shutdown();
		while (!clients.awaitTermination(100, TimeUnit.MILLISECONDS)) {
			look.look();
		}
		if (failed.get() > 0) {
			throw new IOException(failed + " calls were not answered with cards.");
		}
		return answered.get();
	}

	/** Something to be looked at while others call. */
	private interface Look {

		void look() throws Exception;

	}

}
