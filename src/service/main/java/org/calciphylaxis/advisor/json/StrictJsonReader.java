package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Reads JSON (RFC 8259) once, into a tree: UTF-8 without a byte order mark, no key twice,
 * nothing after the value, at most 1,000 levels and numbers of at most 1,000 digits.
 * Decimals keep their digits as sent.
 */
public final class StrictJsonReader {

	static final int MAX_DEPTH = 1000;

	static final int MAX_DIGITS = 1000;

	static final int MAX_STRING = 16 * 1024 * 1024;

	private static final JsonFactory FACTORY = JsonFactory.builder()
		.streamReadConstraints(StreamReadConstraints.builder()
			.maxNestingDepth(MAX_DEPTH)
			.maxNumberLength(MAX_DIGITS)
			.maxStringLength(MAX_STRING)
			.build())
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.build();

	private static final ObjectMapper MAPPER = JsonMapper.builder(FACTORY)
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.nodeFactory(new SafeJsonNodeFactory())
		.build();

	private StrictJsonReader() {
	}

	/**
	 * The tree of a JSON document.
	 * @throws InvalidJson when it is none; the message names a place, never a value
	 */
	public static JsonNode read(byte[] json) throws InvalidJson {
		if (Utf8Validation.hasByteOrderMark(json)) {
			throw new InvalidJson("The JSON begins with a byte order mark.");
		}
		boolean isAscii = Utf8Validation.isAscii(json);
		if (!isAscii && !Utf8Validation.isWellFormed(json)) {
			throw new InvalidJson("The JSON is not UTF-8.");
		}
		try {
			return FastTreeReader.read(json, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
		}
		catch (NeedsJackson | SafeJsonNodeFactory.NumberTooLong ex) {
			return readWithJackson(json);
		}
	}

	/** Whatever is wrong or rare is Jackson's to judge. */
	private static JsonNode readWithJackson(byte[] json) throws InvalidJson {
		try {
			JsonNode root = MAPPER.readTree(json);
			if (root.isMissingNode()) {
				throw new InvalidJson("There is no JSON.");
			}
			return root;
		}
		catch (JsonProcessingException ex) {
			throw new InvalidJson("The JSON cannot be read" + place(ex.getLocation()) + ".");
		}
		catch (SafeJsonNodeFactory.NumberTooLong | NumberFormatException ex) {
			throw new InvalidJson("The JSON has a number of more than " + MAX_DIGITS + " digits.");
		}
		catch (IOException ex) {
			throw new InvalidJson("The JSON cannot be read.");
		}
	}

	/** A parser of a part of a document. */
	static JsonParser parser(byte[] json, int from, int length) throws IOException {
		return FACTORY.createParser(json, from, length);
	}

	private static String place(JsonLocation location) {
		return (location != null) ? " at line " + location.getLineNr() + ", column " + location.getColumnNr() : "";
	}

}
