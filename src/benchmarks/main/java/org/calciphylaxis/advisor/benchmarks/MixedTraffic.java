package org.calciphylaxis.advisor.benchmarks;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Honest, slow and hostile clients at the same time, at the documented heap, after each
 * hostile body once in the largest size. Ends with an error unless honest calls are
 * answered within a second (99 of 100), the memory does not grow, nothing is answered
 * with 500 and the service stays alive. Linux only.
 * <p>
 * System properties: {@code seconds} (an hour); {@code heap}; {@code jar} and {@code jvm}
 * as for {@link ServiceLoadTest}.
 */
public final class MixedTraffic {

	private static final int CALLS_PER_SECOND = 10;

	private static final int SLOW_SENDERS = 50;

	/**
	 * Hostile bodies come every two seconds, in these sizes in turn; the last is just
	 * below the limit.
	 */
	private static final int[] HOSTILE_BYTES = { 250_000, 500_000, 2_000_000, 16_700_000 };

	private static final double MAX_P99_MILLISECONDS = 1000;

	private static final double MAX_GROWTH = 1.15;

	private final ServerProcess service;

	private final int managementPort;

	private final ConcurrentHashMap<Integer, AtomicInteger> hostileAnswers = new ConcurrentHashMap<>();

	private final AtomicInteger notAlive = new AtomicInteger();

	private final AtomicInteger hostile = new AtomicInteger();

	private MixedTraffic(ServerProcess service) throws Exception {
		this.service = service;
		this.managementPort = service.managementPort();
		ServiceLoadTest.awaitReady(this.managementPort);
	}

	public static void main(String[] arguments) throws Exception {
		int seconds = Integer.getInteger("seconds", 3600);
		boolean held;
		List<String> command = ServiceLoadTest.command("-Xmx" + System.getProperty("heap", "512m"));
		command.add(0, "-XX:+ExitOnOutOfMemoryError");
		try (ServerProcess service = new ServerProcess(command)) {
			held = new MixedTraffic(service).run(seconds);
		}
		System.exit(held ? 0 : 1);
	}

	private boolean run(int seconds) throws Exception {
		LoadSlice calls = new LoadSlice(this.service, SyntheticRequest.ofSize(ChartShape.MIXED, 20_000));
		for (HostileBodies kind : HostileBodies.values()) {
			attack(kind.ofSize(HOSTILE_BYTES[HOSTILE_BYTES.length - 1]));
		}
		new OpenLoop(calls, CALLS_PER_SECOND).run(Math.min(30, seconds));
		List<Integer> memory = new ArrayList<>();
		ScheduledExecutorService others = Executors.newScheduledThreadPool(3);
		try (SlowSenders slow = new SlowSenders(this.service.port(), SLOW_SENDERS)) {
			others.scheduleWithFixedDelay(() -> quietly(slow::send), 0, 1, TimeUnit.SECONDS);
			others.scheduleWithFixedDelay(() -> quietly(this::attack), 0, 2, TimeUnit.SECONDS);
			others.scheduleWithFixedDelay(() -> quietly(() -> look(memory)), 1, 5, TimeUnit.SECONDS);
			List<Double> latencies = new OpenLoop(calls, CALLS_PER_SECOND).run(seconds);
			others.shutdownNow();
			return report(latencies, memory, slow.cutOff());
		}
		finally {
			others.shutdownNow();
		}
	}

	private void attack() throws Exception {
		int number = this.hostile.getAndIncrement();
		attack(HostileBodies.next(number, HOSTILE_BYTES[number % HOSTILE_BYTES.length]));
	}

	private void attack(byte[] body) throws Exception {
		HttpRequest request = HttpRequest
			.newBuilder(address(this.service.port(), "/cds-services/calciphylaxis-patient-view"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofByteArray(body))
			.build();
		int status = LoadSlice.HTTP.send(request, BodyHandlers.discarding()).statusCode();
		this.hostileAnswers.computeIfAbsent(status, (any) -> new AtomicInteger()).incrementAndGet();
	}

	private void look(List<Integer> memory) throws Exception {
		HttpRequest liveness = HttpRequest.newBuilder(address(this.managementPort, "/actuator/health/liveness"))
			.build();
		if (LoadSlice.HTTP.send(liveness, BodyHandlers.discarding()).statusCode() != 200) {
			this.notAlive.incrementAndGet();
		}
		memory.add(this.service.residentMegabytes());
	}

	private boolean report(List<Double> latencies, List<Integer> memory, int cutOff) {
		double p99 = latencies.get((int) Math.ceil(latencies.size() * 0.99) - 1);
		double half = average(memory.subList(memory.size() / 4, memory.size() / 2));
		double end = average(memory.subList(3 * memory.size() / 4, memory.size()));
		System.out.printf("honest calls: %d, median %.0f ms, 99th percentile %.0f ms, longest %.0f ms%n",
				latencies.size(), latencies.get(latencies.size() / 2), p99, latencies.get(latencies.size() - 1));
		System.out.printf("hostile calls, answers by status: %s; slow senders cut off: %d%n",
				new TreeMap<>(this.hostileAnswers), cutOff);
		System.out.printf("resident: %.0f MB in the second quarter, %.0f MB in the last; liveness not UP: %d times%n",
				half, end, this.notAlive.get());
		boolean broken = this.hostileAnswers.keySet().stream().anyMatch((status) -> status == 500);
		return p99 < MAX_P99_MILLISECONDS && end < half * MAX_GROWTH && this.notAlive.get() == 0 && !broken
				&& this.hostile.get() > 0;
	}

	private static double average(List<Integer> values) {
		return values.stream().mapToInt(Integer::intValue).average().orElse(0);
	}

	private static URI address(int port, String path) {
		return URI.create("http://localhost:" + port + path);
	}

	/** A client that fails does not end the others. */
	private static void quietly(Step step) {
		try {
			step.run();
		}
		catch (Exception ex) {
			System.out.println("A client failed: " + ex);
		}
	}

	private interface Step {

		void run() throws Exception;

	}

}
