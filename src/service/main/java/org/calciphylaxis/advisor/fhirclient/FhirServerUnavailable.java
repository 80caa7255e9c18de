package org.calciphylaxis.advisor.fhirclient;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** A query brought nothing; the message says why, in words that a card may print. */
public final class FhirServerUnavailable extends RuntimeException {

	public static final String TOO_LATE = "the EHR's FHIR server did not answer in time";

	public static final String TOO_LARGE = "the answer of the EHR's FHIR server is too large";

	static final String BROKEN_OFF = "the answer of the EHR's FHIR server broke off";

	public static final String NOT_REACHED = "the EHR's FHIR server cannot be reached";

	public static final String NOT_JSON = "the EHR's FHIR server answered with something that is not FHIR";

	public static final String RESTING = "the EHR's FHIR server has failed too often and is left alone for a while";

	static final String CROWDED = "too many calls wait for the EHR's FHIR server";

	private static final long serialVersionUID = 1L;

	private final int status;

	FhirServerUnavailable(String reason) {
		this(reason, 0);
	}

	/**
	 * An answer that is an error.
	 * @param status its HTTP status
	 */
	FhirServerUnavailable(String reason, int status) {
		super(reason, null, false, false);
		this.status = status;
	}

	/** Whether a failure is the server's 401 or 403: it does not take the token. */
	public static boolean isTokenRefused(Throwable failure) {
		return cause(failure) instanceof FhirServerUnavailable answer && (answer.status == 401 || answer.status == 403);
	}

	/** The reason of a failure of whatever kind. */
	public static String reason(Throwable failure) {
		Throwable cause = cause(failure);
		if (cause instanceof FhirServerUnavailable && cause.getMessage() != null) {
			return cause.getMessage();
		}
		if (cause instanceof CancellationException || cause instanceof HttpTimeoutException) {
			return cause instanceof HttpConnectTimeoutException ? NOT_REACHED : TOO_LATE;
		}
		return (cause instanceof ConnectException) ? NOT_REACHED : BROKEN_OFF;
	}

	private static Throwable cause(Throwable failure) {
		Throwable cause = failure;
		while ((cause instanceof CompletionException || cause instanceof ExecutionException)
				&& cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause;
	}

}
