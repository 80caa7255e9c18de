package org.calciphylaxis.advisor.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.calciphylaxis.advisor.CalciphylaxisAdvisorApplication;

/**
 * The service in a process of its own with a heap of 256 MB: how long it takes to be
 * ready, how long each of ten thousand calls takes over HTTP from the first one on, and
 * how much memory it holds then. Linux only.
 */
public final class ServiceLoadTest {

	private static final int CALLS = 10_000;

	private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

	private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");

	/** Seldom enough to take no time from the start. */
	private static final Duration POLL = Duration.ofMillis(200);

	private final HttpClient http = HttpClient.newHttpClient();

	private final Process process;

	private final String address;

	private final long begun = System.nanoTime();

	private ServiceLoadTest(List<String> program) throws IOException {
		List<String> command = new ArrayList<>();
		command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
		command.add("-Xmx256m");
		command.addAll(program);
		command.addAll(List.of("--spring.profiles.active=demo", "--server.port=0", "--management.server.port=0"));
		this.process = new ProcessBuilder(command).redirectErrorStream(true).start();
		BufferedReader log = this.process.inputReader();
		int service = port(log);
		int management = port(log);
		Thread drain = new Thread(() -> log.lines().forEach((line) -> {
		}));
		drain.setDaemon(true);
		drain.start();
		this.address = "http://localhost:" + service + "/cds-services/calciphylaxis-patient-view";
		awaitReady("http://localhost:" + management + "/actuator/health/readiness");
	}

	private static int port(BufferedReader log) throws IOException {
		for (String line = log.readLine(); line != null; line = log.readLine()) {
			Matcher port = PORT.matcher(line);
			if (port.find()) {
				return Integer.parseInt(port.group(1));
			}
		}
		throw new IOException("The service did not start.");
	}

	private void awaitReady(String readiness) throws IOException {
		while (status(HttpRequest.newBuilder(URI.create(readiness)).build()) != 200) {
			LockSupport.parkNanos(POLL.toNanos());
		}
		System.out.printf("ready after %.1f s%n", (System.nanoTime() - this.begun) / 1e9);
	}

	private int status(HttpRequest request) throws IOException {
		try {
			return this.http.send(request, BodyHandlers.discarding()).statusCode();
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
	}

	/** Milliseconds of each call, in their order; each is of another patient. */
	private double[] call() throws IOException {
		String chart = new String(SyntheticRequest.ofSize(20_000), StandardCharsets.UTF_8);
		double[] milliseconds = new double[CALLS];
		for (int i = 0; i < CALLS; i++) {
			HttpRequest request = HttpRequest.newBuilder(URI.create(this.address))
				.header("Content-Type", "application/json")
				.POST(BodyPublishers.ofString(chart.replace("bench-1", "bench-" + i)))
				.build();
			long before = System.nanoTime();
			if (status(request) != 200) {
				throw new IOException("A call failed.");
			}
			milliseconds[i] = (System.nanoTime() - before) / 1e6;
		}
		return milliseconds;
	}

	private int residentMegabytes() throws IOException {
		Matcher resident = RESIDENT.matcher(Files.readString(Path.of("/proc/" + this.process.pid() + "/status")));
		if (!resident.find()) {
			throw new IOException("The process says nothing of its memory.");
		}
		return Integer.parseInt(resident.group(1)) / 1024;
	}

	/** Argument: the jar; without one it is the classes that run. */
	public static void main(String[] arguments) throws IOException {
		ServiceLoadTest run = new ServiceLoadTest((arguments.length > 0) ? List.of("-jar", arguments[0]) : List
			.of("-cp", System.getProperty("java.class.path"), CalciphylaxisAdvisorApplication.class.getName()));
		try {
			double[] milliseconds = run.call();
			System.out.printf("first call %.1f ms%n", milliseconds[0]);
			Arrays.sort(milliseconds);
			System.out.printf("median %.1f ms, 99 %% below %.1f ms, slowest %.1f ms%n", milliseconds[CALLS / 2],
					milliseconds[CALLS * 99 / 100], milliseconds[CALLS - 1]);
			System.out.printf("resident after %,d calls: %d MB%n", CALLS, run.residentMegabytes());
		}
		finally {
			run.process.destroyForcibly();
		}
	}

}
