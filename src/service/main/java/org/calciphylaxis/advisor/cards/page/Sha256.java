package org.calciphylaxis.advisor.cards.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * SHA-256, which a Content Security Policy wants of a style. Nothing secret is hashed.
 */
final class Sha256 {

	private Sha256() {
	}

	/** Of the text in UTF-8. */
	static byte[] digest(String text) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
