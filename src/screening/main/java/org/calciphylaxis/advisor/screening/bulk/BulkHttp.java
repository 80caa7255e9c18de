package org.calciphylaxis.advisor.screening.bulk;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * HTTP as an export needs it: no redirect, since a token goes along; waits as it is told.
 */
final class BulkHttp {

	private static final Duration TIMEOUT = Duration.ofSeconds(60);

	private static final Duration MAX_WAIT = Duration.ofMinutes(5);

	private static final Duration DEFAULT_WAIT = Duration.ofSeconds(10);

	private static final ObjectMapper JSON = new ObjectMapper();

	private final HttpClient http = HttpClient.newBuilder()
		.connectTimeout(TIMEOUT)
		.followRedirects(HttpClient.Redirect.NEVER)
		.build();

	private final Clock clock;

	BulkHttp(Clock clock) {
		this.clock = clock;
	}

	HttpResponse<String> send(HttpRequest request) {
		return send(request, BodyHandlers.ofString());
	}

	<T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> body) {
		try {
			return this.http.send(request, body);
		}
		catch (IOException ex) {
			throw new BulkExportFailure("Cannot reach %s: %s".formatted(request.uri(), ex.getClass().getSimpleName()),
					ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BulkExportFailure("Interrupted at " + request.uri(), ex);
		}
	}

	JsonNode json(HttpResponse<String> response, URI address) {
		try {
			return JSON.readTree(response.body());
		}
		catch (JsonProcessingException ex) {
			throw new BulkExportFailure("%s answered %d without JSON".formatted(address, response.statusCode()), ex);
		}
	}

	/** As long as {@code Retry-After} says, in seconds or as a date. */
	void waitAsTold(HttpResponse<?> response) {
		Duration wait = response.headers().firstValue("Retry-After").map(this::parse).orElse(DEFAULT_WAIT);
		pause(wait.compareTo(MAX_WAIT) > 0 ? MAX_WAIT : wait);
	}

	void pause(Duration wait) {
		if (wait.isNegative() || wait.isZero()) {
			return;
		}
		try {
			Thread.sleep(wait.toMillis());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new BulkExportFailure("Interrupted while the export is prepared", ex);
		}
	}

	private Duration parse(String retryAfter) {
		try {
			if (retryAfter.matches("\\d{1,9}")) {
				return Duration.ofSeconds(Long.parseLong(retryAfter));
			}
			return Duration.between(this.clock.instant(),
					ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
		}
		catch (DateTimeException ex) {
			return DEFAULT_WAIT;
		}
	}

}
