package org.calciphylaxis.advisor.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;

/**
 * What a user of the running service meets: how long it takes to be ready, what its first
 * thousand calls cost, and what a call costs when it is warm, beside a server that only
 * parses the same bodies, in alternating slices. Linux only.
 * <p>
 * System properties: {@code jar} to run the jar, else the classes on the class path run;
 * {@code sizes} in KB; {@code charts}, a folder of gzipped Bundles to send too;
 * {@code seconds} of measuring per row; {@code rate} of calls per second; {@code heap};
 * {@code jvm}, further options of the service's JVM, with blanks between them.
 */
public final class ServiceLoadTest {

	private static final int ROUNDS = 5;

	private static final int MIN_WARM_UP_ROUNDS = 3;

	private static final int MAX_WARM_UP_ROUNDS = 12;

	/** The share of the compilers in the CPU of a round that is warm. */
	private static final double WARM = 0.1;

	private static final int[] STRETCHES = { 1, 10, 100, 300, 1000 };

	private static final int SMALL_CHART = 20_000;

	private static final List<String> PRODUCTION = List.of("--advisor.base-url=https://cds.hospital.example",
			"--advisor.card-history.key=the key of a history that ends with the process",
			"--advisor.trust.clients[0].name=main-ehr",
			"--advisor.trust.clients[0].issuer=https://ehr.hospital.example",
			"--advisor.trust.clients[0].jwks-uri=https://ehr.hospital.example/jwks.json",
			"--spring.datasource.url=jdbc:h2:mem:start;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1");

	private final String heap = "-Xmx" + System.getProperty("heap", "1g");

	private final long sliceNanoseconds = Duration.ofSeconds(Integer.getInteger("seconds", 10)).toNanos() / ROUNDS;

	/** What starts the service in a JVM of its own: the demo, without the API page. */
	static List<String> command(String heap) {
		return command(heap, List.of("--spring.profiles.active=demo", "--springdoc.api-docs.enabled=false",
				"--springdoc.swagger-ui.enabled=false"));
	}

	private static List<String> command(String heap, List<String> settings) {
		List<String> arguments = new ArrayList<>(List.of(heap));
		Stream.of(System.getProperty("jvm", "").split(" "))
			.filter((option) -> !option.isEmpty())
			.forEach(arguments::add);
		String jar = System.getProperty("jar");
		arguments.addAll((jar != null) ? List.of("-jar", jar) : List.of("-cp", System.getProperty("java.class.path"),
				CalciphylaxisAdvisorApplication.class.getName()));
		arguments.addAll(List.of("--server.port=0", "--management.server.port=0"));
		arguments.addAll(settings);
		return arguments;
	}

	private static ServerProcess start(String name, List<String> command) throws Exception {
		long begun = System.nanoTime();
		ServerProcess service = new ServerProcess(command);
		awaitReady(service.managementPort());
		System.out.printf("%s: ready after %.1f s and %.1f s of CPU, %d MB resident%n", name,
				(System.nanoTime() - begun) / 1e9, service.cpu() / 1e9, service.residentMegabytes());
		return service;
	}

	static void awaitReady(int port) throws Exception {
		HttpRequest readiness = HttpRequest
			.newBuilder(URI.create("http://localhost:" + port + "/actuator/health/readiness"))
			.build();
		HttpClient http = HttpClient.newHttpClient();
		while (http.send(readiness, BodyHandlers.discarding()).statusCode() != 200) {
			LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
		}
	}

	private ServerProcess startParser() throws Exception {
		return new ServerProcess(
				List.of(this.heap, "-cp", System.getProperty("java.class.path"), ParsingServer.class.getName()));
	}

	/** The first calls of a chart of 20 KB, as a small hospital sends them in a day. */
	private static void printFirstCalls(ServerProcess service) throws Exception {
		LoadSlice calls = new LoadSlice(service, SyntheticRequest.ofSize(ChartShape.SI, SMALL_CHART));
		System.out.println("| Calls | median, ms | median CPU, ms |");
		System.out.println("|---|---|---|");
		List<Double> secondToLast = new ArrayList<>();
		int first = 1;
		for (int last : STRETCHES) {
			List<Double> milliseconds = new ArrayList<>();
			List<Double> cpu = new ArrayList<>();
			for (int call = first; call <= last; call++) {
				long before = service.cpu();
				milliseconds.add(calls.call());
				cpu.add((service.cpu() - before) / 1e6);
			}
			System.out.printf("| %s | %.1f | %.1f |%n", (first == last) ? first : first + " to " + last,
					median(milliseconds), median(cpu));
			first = last + 1;
			if (last > 1 && last <= 300) {
				secondToLast.addAll(cpu);
			}
		}
		System.out.printf("calls 2 to 300: %.1f ms of CPU at the median; %d MB resident%n", median(secondToLast),
				service.residentMegabytes());
	}

	/** Calls that come at a fixed rate, by several connections. */
	private static void printRate(ServerProcess service, int perSecond, int seconds) {
		if (perSecond == 0) {
			return;
		}
		System.out.println("| Chart | calls per second | median, ms | p99, ms | slowest, ms |");
		System.out.println("|---|---|---|---|---|");
		for (ChartShape shape : ChartShape.values()) {
			OpenLoop loop = new OpenLoop(new LoadSlice(service, SyntheticRequest.ofSize(shape, SMALL_CHART)),
					perSecond);
			loop.run(seconds);
			List<Double> latencies = loop.run(seconds);
			System.out.printf(Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |%n", shape, perSecond,
					LoadSlice.quantile(latencies, 0.5), LoadSlice.quantile(latencies, 0.99),
					LoadSlice.quantile(latencies, 1));
		}
	}

	private static double median(List<Double> values) {
		return values.stream().sorted().toList().get(values.size() / 2);
	}

	/** Calls until the compilers are quiet; the seconds that it took. */
	private long warmUp(byte[] body, ServerProcess service, ServerProcess parser) throws Exception {
		LoadSlice calls = new LoadSlice(service, body);
		LoadSlice parses = new LoadSlice(parser, body);
		double compiling = 1;
		int round = 0;
		for (; round < MIN_WARM_UP_ROUNDS || (round < MAX_WARM_UP_ROUNDS && compiling > WARM); round++) {
			long cpu = service.cpu();
			long compilers = service.compilerCpu();
			calls.run(this.sliceNanoseconds);
			compiling = (double) (service.compilerCpu() - compilers) / (service.cpu() - cpu);
			parses.run(this.sliceNanoseconds / 2);
		}
		return Duration.ofNanos(this.sliceNanoseconds * round).toSeconds();
	}

	private void printRow(String name, byte[] body, ServerProcess service, ServerProcess parser) throws Exception {
		long warmUp = warmUp(body, service, parser);
		long compilers = 0;
		LoadSlice calls = new LoadSlice(service, body);
		LoadSlice parses = new LoadSlice(parser, body);
		for (int round = 0; round < ROUNDS; round++) {
			long before = service.compilerCpu();
			calls.run(this.sliceNanoseconds);
			compilers += service.compilerCpu() - before;
			parses.run(this.sliceNanoseconds / 2);
		}
		System.out.printf(Locale.ROOT, "| %s | %,d | %d | %.1f | %.1f | %.2f | %.2f | %.2f | %.2f | %,.0f | %,.0f |%n",
				name, body.length / 1000, warmUp, calls.quantile(0.5), calls.quantile(0.99), calls.cpuPerCall(),
				compilers / 1e6 / calls.calls(), parses.cpuPerCall(), calls.cpuPerCall() / parses.cpuPerCall(),
				calls.kilobytesPerCall(), parses.kilobytesPerCall());
	}

	private static Map<String, byte[]> bodies() throws Exception {
		Map<String, byte[]> bodies = new LinkedHashMap<>();
		String sizes = System.getProperty("sizes", "20,100,500,5000,16000");
		Stream.of(sizes.split(",")).filter((size) -> !size.isEmpty()).forEach((size) -> {
			for (ChartShape shape : ChartShape.values()) {
				bodies.put(shape + " " + size, SyntheticRequest.ofSize(shape, Integer.parseInt(size) * 1000));
			}
		});
		String folder = System.getProperty("charts");
		if (folder != null) {
			bodies.putAll(RequestDirectory.read(Path.of(folder)));
		}
		return bodies;
	}

	public static void main(String[] arguments) throws Exception {
		ServiceLoadTest test = new ServiceLoadTest();
		start("production", command(test.heap, PRODUCTION)).close();
		try (ServerProcess service = start("demo", command(test.heap)); ServerProcess parser = test.startParser()) {
			printFirstCalls(service);
			printRate(service, Integer.getInteger("rate", 50), Integer.getInteger("seconds", 10));
			System.out.println(
					"| Chart | KB | warm-up, s | median, ms | p99, ms | CPU, ms | of it compilers | parsing CPU, ms | ratio | allocated, KB "
							+ "| parsing, KB |");
			System.out.println("|---|---|---|---|---|---|---|---|---|---|---|");
			for (Map.Entry<String, byte[]> body : bodies().entrySet()) {
				test.printRow(body.getKey(), body.getValue(), service, parser);
			}
			System.out.printf("resident: %d MB%n", service.residentMegabytes());
		}
	}

}
