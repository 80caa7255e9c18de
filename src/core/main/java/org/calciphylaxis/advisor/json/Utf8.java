package org.calciphylaxis.advisor.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Looks at the bytes of a JSON document, eight at a time. */
final class Utf8 {

	private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
			ByteOrder.LITTLE_ENDIAN);

	private static final long HIGH_BITS = 0x8080808080808080L;

	private static final long ONES = 0x0101010101010101L;

	private static final long BACKSLASHES = '\\' * ONES;

	private static final int CHARACTERS_AT_ONCE = 4096;

	private Utf8() {
	}

	/**
	 * Checks that it is UTF-8.
	 * @throws CharacterCodingException if it is not
	 */
	static void check(byte[] json) throws CharacterCodingException {
		int at = ascii(json);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(json, at, json.length - at);
		CharBuffer characters = CharBuffer.allocate(Math.min(CHARACTERS_AT_ONCE, bytes.remaining() + 1));
		CoderResult result = decoder.decode(bytes, characters, true);
		while (result.isOverflow()) {
			result = decoder.decode(bytes, characters.clear(), true);
		}
		if (result.isError()) {
			result.throwException();
		}
	}

	/** How many bytes at the beginning are ASCII, without up to seven of them. */
	private static int ascii(byte[] json) {
		int at = 0;
		while (at + Long.BYTES <= json.length && ((long) EIGHT_BYTES.get(json, at) & HIGH_BITS) == 0) {
			at += Long.BYTES;
		}
		return at;
	}

	/** Whether a character may be written by its number: <code>&#92;u00e4</code>. */
	static boolean hasEscapes(byte[] json) {
		int at = 0;
		for (; at + Long.BYTES <= json.length; at += Long.BYTES) {
			long difference = (long) EIGHT_BYTES.get(json, at) ^ BACKSLASHES;
			boolean hasBackslash = ((difference - ONES) & ~difference & HIGH_BITS) != 0;
			if (hasBackslash && hasEscape(json, at, at + Long.BYTES)) {
				return true;
			}
		}
		return hasEscape(json, at, json.length);
	}

	private static boolean hasEscape(byte[] json, int from, int to) {
		for (int at = from; at < to; at++) {
			if (json[at] == '\\' && at + 1 < json.length && json[at + 1] == 'u') {
				return true;
			}
		}
		return false;
	}

}
