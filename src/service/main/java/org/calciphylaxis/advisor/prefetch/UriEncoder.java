package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;

/** Percent-encodes a value for a URL's path or query (RFC 3986). */
final class UriEncoder {

	private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

	private UriEncoder() {
	}

	/** Only letters, digits and {@code - . _ ~} stay as they are. */
	static String percentEncode(String value) {
		return encode(value, "");
	}

	/** Leaves these characters as they are, too. */
	static String percentEncode(String value, String allowed) {
		return encode(value, allowed);
	}

	private static String encode(String value, String allowed) {
		StringBuilder encoded = new StringBuilder(value.length());
		for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
			char c = (char) (b & 0xFF);
			if (UNRESERVED.indexOf(c) >= 0 || allowed.indexOf(c) >= 0) {
				encoded.append(c);
			}
			else {
				encoded.append('%').append("%02X".formatted((int) c));
			}
		}
		return encoded.toString();
	}

}
