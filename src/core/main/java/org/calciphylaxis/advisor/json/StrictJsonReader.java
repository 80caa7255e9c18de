package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * Reads JSON (RFC 8259) once, into a tree: UTF-8 without a byte order mark, no key twice,
 * nothing after the value, at most 1,000 levels and numbers of at most 1,000 digits.
 * Decimals keep their digits as sent. A document may not be made of hardly anything but
 * small values, so that its tree takes at most twenty times its bytes.
 */
public final class StrictJsonReader {

	private static final int MAX_DEPTH = 1000;

	private static final int MAX_DIGITS = 1000;

	private static final int MAX_STRING = 16 * 1024 * 1024;

	/** In bytes, of UTF-32. */
	private static final int LONGEST_CODE_UNIT = 4;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(MAX_DEPTH)
			.maxNumberLength(MAX_DIGITS)
			.maxStringLength(MAX_STRING)
			.build())
		.build();

	private static final LongAdder BYTES = new LongAdder();

	private StrictJsonReader() {
	}

	/** How many bytes were given to {@link #read} so far. */
	public static long readBytes() {
		return BYTES.sum();
	}

	/**
	 * The tree of a JSON document.
	 * @throws InvalidJson when it is none; the message names a place, never a value
	 */
	public static JsonNode read(byte[] json) throws InvalidJson {
		BYTES.add(json.length);
		return readMembers(json, (name) -> true);
	}

	/**
	 * The tree of a JSON document whose top level keeps some members alone; of the others
	 * no tree is made, and duplicate keys in them go unnoticed.
	 * @param members tells the names of the members that are kept
	 * @throws InvalidJson when it is none; the message names a place, never a value
	 */
	public static JsonNode readMembers(byte[] json, Predicate<String> members) throws InvalidJson {
		if (hasByteOrderMark(json)) {
			throw new InvalidJson("The JSON begins with a byte order mark.");
		}
		try {
			checkEncoding(json);
			return tree(json, members);
		}
		catch (CharacterCodingException ex) {
			throw new InvalidJson("The JSON is not UTF-8.");
		}
		catch (JsonProcessingException ex) {
			throw new InvalidJson("The JSON cannot be read" + place(ex.getLocation()) + ".");
		}
		catch (NumberFormatException ex) {
			throw new InvalidJson("The JSON has a number of more than " + MAX_DIGITS + " digits.");
		}
		catch (TreeBuilder.TooManyNodes ex) {
			throw new InvalidJson("The JSON has more lists, objects and values than a FHIR resource of its size.");
		}
		catch (IOException ex) {
			throw new InvalidJson("The JSON cannot be read.");
		}
	}

	private static JsonNode tree(byte[] json, Predicate<String> members) throws IOException, InvalidJson {
		try (JsonParser parser = parser(json)) {
			JsonNode root = new TreeBuilder(parser, json.length, members, Utf8.hasEscapes(json), MAX_DIGITS).build();
			if (root == null) {
				throw new InvalidJson("There is no JSON.");
			}
			return root;
		}
	}

	/**
	 * A parser with the same limits, for a look at a document without reading all of it.
	 * Duplicate keys and encoding are not checked.
	 */
	public static JsonParser parser(byte[] json) throws IOException {
		return FACTORY.createParser(json);
	}

	/**
	 * Jackson's own decoder lets overlong forms and encoded surrogates pass, and takes
	 * zeros at the beginning for another encoding.
	 */
	private static void checkEncoding(byte[] json) throws CharacterCodingException {
		Utf8.check(json);
		for (int at = 0; at < Math.min(json.length, LONGEST_CODE_UNIT); at++) {
			if (json[at] == 0) {
				throw new CharacterCodingException();
			}
		}
	}

	private static boolean hasByteOrderMark(byte[] bytes) {
		return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
	}

	private static String place(JsonLocation location) {
		return (location != null) ? " at line " + location.getLineNr() + ", column " + location.getColumnNr() : "";
	}

}
