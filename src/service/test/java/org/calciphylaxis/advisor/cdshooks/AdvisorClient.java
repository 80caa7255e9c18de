package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A CDS Hooks client of the program under test, over real HTTP. */
public final class AdvisorClient {

	private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private static final ObjectMapper JSON = new ObjectMapper();

	private final String address;

	/** A client on this machine. */
	public AdvisorClient(int port) {
		this("localhost", port);
	}

	public AdvisorClient(String host, int port) {
		this.address = "http://" + host + ":" + port;
	}

	/**
	 * Lets this JVM's clients send Origin, as a browser does; for the static initializer
	 * of a test, since the JDK looks at it once.
	 */
	public static void allowOriginHeader() {
		System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
	}

	public HttpResponse<String> get(String path, String... headers) {
		return send(to(path, headers).GET());
	}

	public HttpResponse<String> options(String path, String... headers) {
		return send(to(path, headers).method("OPTIONS", BodyPublishers.noBody()));
	}

	public HttpResponse<String> post(String path, String body, String... headers) {
		return send(to(path, headers).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
	}

	public HttpResponse<String> call(String hook, String body) {
		return post("/cds-services/calciphylaxis-" + hook, body);
	}

	public HttpResponse<String> post(String path, BodyPublisher body, String... headers) {
		return send(to(path, headers).POST(body));
	}

	public HttpRequest.Builder to(String path, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.address + path));
		return (headers.length > 0) ? request.headers(headers) : request;
	}

	public HttpResponse<String> send(HttpRequest.Builder request) {
		try {
			return HTTP.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	public static JsonNode json(HttpResponse<String> response) {
		try {
			return JSON.readTree(response.body());
		}
		catch (JsonProcessingException ex) {
			throw new AssertionError("not JSON: " + response.body(), ex);
		}
	}

}
