package org.calciphylaxis.advisor.cdshooks.request;

import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;

/**
 * Tells by a body's first bytes that it is compressed or UTF-16, whatever its headers
 * say.
 */
final class WireFormatCheck {

	private WireFormatCheck() {
	}

	/** Refuses with 415 what would need another reader. */
	static void check(byte[] body) {
		if (body.length < 2) {
			return;
		}
		int first = body[0] & 0xFF;
		int second = body[1] & 0xFF;
		if (first == 0x1F && second == 0x8B) {
			throw HookRequestRefused.unsupportedMediaType("The body has to be sent uncompressed.");
		}
		boolean byteOrderMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
		if (byteOrderMark || first == 0 || second == 0) {
			throw HookRequestRefused.unsupportedMediaType("JSON has to be sent in UTF-8.");
		}
	}

}
