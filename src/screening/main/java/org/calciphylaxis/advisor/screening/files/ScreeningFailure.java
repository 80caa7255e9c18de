package org.calciphylaxis.advisor.screening.files;

import org.jspecify.annotations.Nullable;

/**
 * A screening cannot go on; the message is for whoever started it, and names no patient.
 */
public final class ScreeningFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public ScreeningFailure(String message) {
		this(message, null);
	}

	public ScreeningFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

}
