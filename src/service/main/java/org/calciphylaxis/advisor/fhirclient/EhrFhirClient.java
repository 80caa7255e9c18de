package org.calciphylaxis.advisor.fhirclient;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;
import org.calciphylaxis.advisor.observability.AdvisorMetrics;
import org.jspecify.annotations.Nullable;

/**
 * Sends queries over kept connections, without following redirects, and reads what is
 * answered. Requests are asynchronous: a pending response holds a connection, not a
 * thread, until it is cancelled.
 */
final class EhrFhirClient implements AutoCloseable {

	/** They only receive and parse responses. */
	private static final int THREADS = 8;

	/** The JDK ends a client's name with its number, which names the client's thread. */
	private static final Pattern ID_OF_CLIENT = Pattern.compile("\\((\\d+)\\)$");

	private final ThreadPoolExecutor threads;

	private final HttpClient http;

	private final AdvisorMetrics metrics;

	EhrFhirClient(FhirClientProperties settings, AdvisorMetrics metrics) {
		this.metrics = metrics;
		this.threads = new ThreadPoolExecutor(THREADS, THREADS, 30, TimeUnit.SECONDS, new LinkedBlockingQueue<>(),
				(work) -> {
					Thread thread = new Thread(work, "ehr-fhir-client");
					thread.setDaemon(true);
					return thread;
				});
		this.threads.allowCoreThreadTimeOut(true);
		this.http = HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(Redirect.NEVER)
			.connectTimeout(settings.connectTimeout())
			.executor(this.threads)
			.build();
	}

	/**
	 * Sends a query.
	 * @param token goes to this address and no other; null for none
	 * @return to be cancelled when its time is over, which closes its connection
	 */
	CompletableFuture<HttpResponse<byte[]>> get(URI address, @Nullable String token, ByteBudget allowance) {
		HttpRequest.Builder request = HttpRequest.newBuilder(address)
			.header("Accept", "application/fhir+json, application/json;q=0.9");
		if (token != null) {
			request.header("Authorization", "Bearer " + token);
		}
		CompletableFuture<HttpResponse<byte[]>> answer = this.http.sendAsync(request.build(),
				(head) -> new SizeLimitedBodySubscriber(allowance));
		answer.whenComplete((response, failure) -> this.metrics.fhirCalled(outcome(response)));
		return answer;
	}

	/**
	 * The thread that takes in every answer; empty when this Java does not tell which it
	 * is.
	 */
	Optional<Thread> selector() {
		Matcher id = ID_OF_CLIENT.matcher(this.http.toString());
		String name = id.find() ? "HttpClient-" + id.group(1) + "-SelectorManager" : "";
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.filter((thread) -> thread.getName().equals(name))
			.findFirst();
	}

	/** The hundred of a status, so that a label has few values. */
	private static String outcome(@Nullable HttpResponse<byte[]> response) {
		return (response != null) ? response.statusCode() / 100 + "xx" : "no-answer";
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	/**
	 * The JSON of an answer.
	 * @param allowance how large a compressed response may become
	 * @throws FhirServerUnavailable when it is an error or not JSON
	 */
	static JsonNode json(HttpResponse<byte[]> response, ByteBudget allowance) {
		if (response.statusCode() != 200) {
			throw new FhirServerUnavailable(words(response.statusCode()), response.statusCode());
		}
		byte[] body = unzipped(response, allowance);
		if (body.length == 0) {
			throw new FhirServerUnavailable("the EHR's FHIR server answered with nothing");
		}
		try {
			return StrictJsonReader.read(body);
		}
		catch (InvalidJson ex) {
			throw new FhirServerUnavailable(FhirServerUnavailable.NOT_JSON);
		}
	}

	/** Some servers compress without being asked. */
	private static byte[] unzipped(HttpResponse<byte[]> response, ByteBudget allowance) {
		String encoding = response.headers().firstValue("Content-Encoding").orElse("identity");
		if (encoding.equalsIgnoreCase("identity")) {
			return response.body();
		}
		if (!encoding.equalsIgnoreCase("gzip")) {
			throw new FhirServerUnavailable(FhirServerUnavailable.NOT_JSON);
		}
		try (GZIPInputStream zipped = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
			ByteArrayOutputStream body = new ByteArrayOutputStream();
			byte[] part = new byte[8192];
			int read = zipped.read(part);
			while (read >= 0) {
				if (!allowance.take(read)) {
					throw new FhirServerUnavailable(FhirServerUnavailable.TOO_LARGE);
				}
				body.write(part, 0, read);
				read = zipped.read(part);
			}
			return body.toByteArray();
		}
		catch (IOException ex) {
			throw new FhirServerUnavailable(FhirServerUnavailable.BROKEN_OFF);
		}
	}

	private static String words(int status) {
		return "the EHR's FHIR server " + switch (status) {
			case 401 -> "did not accept the access token (401)";
			case 403 -> "did not allow it (403)";
			case 404, 410 -> "does not have it (" + status + ")";
			case 429 -> "asked to be left alone for a while (429)";
			default -> {
				if (status >= 500) {
					yield "reported an error (" + status + ")";
				}
				yield (status >= 300 && status < 400) ? "pointed elsewhere (" + status + ")"
						: "refused the query (" + status + ")";
			}
		};
	}

}
