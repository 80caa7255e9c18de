package org.calciphylaxis.advisor.security.access;

import java.util.List;

/** The start is refused: with these settings the service would not be safe. */
final class UnsafeSettings extends RuntimeException {

	private static final long serialVersionUID = 1L;

	/**
	 * Says what has to change.
	 * @param problems each names its property first
	 */
	UnsafeSettings(List<String> problems) {
		super(String.join(System.lineSeparator(), problems));
	}

}
