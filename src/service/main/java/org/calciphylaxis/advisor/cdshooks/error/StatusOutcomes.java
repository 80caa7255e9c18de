package org.calciphylaxis.advisor.cdshooks.error;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.OperationOutcomeJson;

import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/** OperationOutcomes for bare HTTP statuses. */
final class StatusOutcomes {

	private static final int PLACES = 5;

	private StatusOutcomes() {
	}

	/** The OperationOutcome for a bare status. */
	static byte[] body(HttpStatusCode status) {
		HttpStatus known = HttpStatus.resolve(status.value());
		String words = (known != null) ? known.getReasonPhrase() : "The call failed";
		return new OperationOutcomeJson(issueType(status), words + ".", null).json();
	}

	/** Where it happened, without its message. */
	static String place(Throwable failure) {
		return Arrays.stream(failure.getStackTrace())
			.limit(PLACES)
			.map(StackTraceElement::toString)
			.collect(Collectors.joining(" < "));
	}

	private static String issueType(HttpStatusCode status) {
		return switch (status.value()) {
			case 400 -> "structure";
			case 401 -> "login";
			case 403 -> "forbidden";
			case 404 -> "not-found";
			case 405, 415 -> "not-supported";
			case 408 -> "timeout";
			case 413 -> "too-long";
			case 503 -> "transient";
			default -> "exception";
		};
	}

}
