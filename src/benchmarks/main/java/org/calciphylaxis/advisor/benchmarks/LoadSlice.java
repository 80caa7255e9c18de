package org.calciphylaxis.advisor.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls of one server, one after the other on one connection, and what they cost. */
final class LoadSlice {

	static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final AtomicInteger PATIENTS = new AtomicInteger();

	private final ServerProcess server;

	private final String chart;

	private final List<Double> milliseconds = new ArrayList<>();

	private long cpu;

	private long allocated;

	LoadSlice(ServerProcess server, byte[] body) {
		this.server = server;
		this.chart = new String(body, StandardCharsets.UTF_8);
	}

	/**
	 * Adds calls for some time, each of another patient, with what they cost. To ask a
	 * JVM what it allocated costs it CPU, which does not count.
	 */
	void run(long nanoseconds) throws Exception {
		long allocatedBefore = this.server.allocated();
		long cpuBefore = this.server.cpu();
		long end = System.nanoTime() + nanoseconds;
		do {
			this.milliseconds.add(call());
		}
		while (System.nanoTime() < end);
		this.cpu += this.server.cpu() - cpuBefore;
		this.allocated += this.server.allocated() - allocatedBefore;
	}

	/** The call for another patient. */
	HttpRequest nextRequest() {
		String patient = String.format("bench-%07d", PATIENTS.incrementAndGet());
		return HttpRequest
			.newBuilder(
					URI.create("http://localhost:" + this.server.port() + "/cds-services/calciphylaxis-patient-view"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(this.chart.replace(SyntheticRequest.PATIENT, patient)))
			.build();
	}

	/** One call; milliseconds until its answer is there. */
	double call() throws IOException {
		HttpRequest request = nextRequest();
		long before = System.nanoTime();
		try {
			int status = HTTP.send(request, BodyHandlers.ofByteArray()).statusCode();
			if (status != 200) {
				throw new IOException("A call was answered with " + status + ".");
			}
		}
		catch (InterruptedException ex) {
			throw new IOException(ex);
		}
		return (System.nanoTime() - before) / 1e6;
	}

	int calls() {
		return this.milliseconds.size();
	}

	/** The latency that this share of the calls keeps below, in ms. */
	double quantile(double share) {
		return quantile(this.milliseconds.stream().sorted().toList(), share);
	}

	/** The same for any sorted values. */
	static double quantile(List<Double> sorted, double share) {
		return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
	}

	/** CPU of the process per call, in ms. */
	double cpuPerCall() {
		return this.cpu / 1e6 / calls();
	}

	/** Allocation per call, in KB. */
	double kilobytesPerCall() {
		return this.allocated / 1e3 / calls();
	}

}
