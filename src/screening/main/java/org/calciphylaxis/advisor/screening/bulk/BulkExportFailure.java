package org.calciphylaxis.advisor.screening.bulk;

import org.jspecify.annotations.Nullable;

/** An export cannot go on; the message names the address, and no token. */
public final class BulkExportFailure extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BulkExportFailure(String message, @Nullable Throwable cause) {
		super(message, cause);
	}

	BulkExportFailure(String message) {
		this(message, null);
	}

}
