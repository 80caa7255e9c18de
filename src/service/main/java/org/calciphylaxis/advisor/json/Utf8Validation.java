package org.calciphylaxis.advisor.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** What bytes are: Jackson lets overlong forms and encoded surrogates pass. */
final class Utf8Validation {

	private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
			ByteOrder.nativeOrder());

	private static final long HIGH_BITS = 0x8080808080808080L;

	private Utf8Validation() {
	}

	static boolean hasByteOrderMark(byte[] bytes) {
		return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
	}

	static boolean isWellFormed(byte[] bytes) {
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		while (true) {
			CoderResult result = decoder.decode(in, out, true);
			if (!result.isOverflow()) {
				return !result.isError();
			}
			out.clear();
		}
	}

	/** Whether they are ASCII, and so well-formed. */
	static boolean isAscii(byte[] bytes) {
		int at = 0;
		for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
			if (((long) EIGHT_BYTES.get(bytes, at) & HIGH_BITS) != 0) {
				return false;
			}
		}
		for (; at < bytes.length; at++) {
			if (bytes[at] < 0) {
				return false;
			}
		}
		return true;
	}

}
