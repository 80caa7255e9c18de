package org.calciphylaxis.advisor.prefetch;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads JSON (RFC 8259) once, into a tree: UTF-8 without a byte order mark, no key twice,
 * nothing after the value, at most 1,000 levels and numbers of at most 1,000 digits.
 * Decimals keep their digits as sent.
 */
public final class StrictJson {

	private static final int MAX_DEPTH = 1000;

	static final int MAX_DIGITS = 1000;

	private static final int MAX_STRING = 16 * 1024 * 1024;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(MAX_DEPTH)
			.maxNumberLength(MAX_DIGITS)
			.maxStringLength(MAX_STRING)
			.build())
		.build();

	private static final VarHandle EIGHT_BYTES = MethodHandles.byteArrayViewVarHandle(long[].class,
			ByteOrder.nativeOrder());

	private StrictJson() {
	}

	/**
	 * The tree of a JSON document.
	 * @throws NotJson when it is none; the message names a place, never a value
	 */
	public static JsonNode read(byte[] json) throws NotJson {
		if (json.length >= 3 && json[0] == (byte) 0xEF && json[1] == (byte) 0xBB && json[2] == (byte) 0xBF) {
			throw new NotJson("The JSON begins with a byte order mark.");
		}
		if (!isUtf8(json)) {
			throw new NotJson("The JSON is not UTF-8.");
		}
		try (JsonParser parser = FACTORY.createParser(json)) {
			return new TreeReader(parser).read();
		}
		catch (JsonProcessingException ex) {
			throw new NotJson("The JSON cannot be read" + place(ex.getLocation()) + ".");
		}
		catch (SoundNodes.NumberTooLong ex) {
			throw new NotJson("The JSON has a number of more than " + MAX_DIGITS + " digits.");
		}
		catch (IOException ex) {
			throw new NotJson("The JSON cannot be read.");
		}
	}

	private static String place(JsonLocation location) {
		return (location != null) ? " at line " + location.getLineNr() + ", column " + location.getColumnNr() : "";
	}

	/** Jackson lets overlong forms and encoded surrogates pass. */
	private static boolean isUtf8(byte[] bytes) {
		if (isAscii(bytes)) {
			return true;
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer in = ByteBuffer.wrap(bytes);
		CharBuffer out = CharBuffer.allocate(8192);
		while (true) {
			var result = decoder.decode(in, out, true);
			if (!result.isOverflow()) {
				return !result.isError();
			}
			out.clear();
		}
	}

	private static boolean isAscii(byte[] bytes) {
		int at = 0;
		for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
			if (((long) EIGHT_BYTES.get(bytes, at) & 0x8080808080808080L) != 0) {
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
