package org.calciphylaxis.advisor.cdshooks.warmup;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knocks at the service's own port, so that the first caller does not wait for what HTTP
 * needs. A CORS preflight: it needs no token, and nobody logs or counts it.
 */
final class LoopbackPreflight {

	private static final Logger log = LoggerFactory.getLogger(LoopbackPreflight.class);

	private static final Duration TIMEOUT = Duration.ofSeconds(2);

	private LoopbackPreflight() {
	}

	/**
	 * Whatever is answered is fine, and so is no answer: readiness does not wait for it.
	 */
	static void connect(int port) {
		HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
		HttpRequest preflight = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
			.method("OPTIONS", BodyPublishers.noBody())
			.header("Origin", "http://localhost")
			.header("Access-Control-Request-Method", "POST")
			.timeout(TIMEOUT)
			.build();
		try {
			http.send(preflight, BodyHandlers.discarding());
		}
		catch (IOException ex) {
			log.debug("The service does not answer on localhost");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
