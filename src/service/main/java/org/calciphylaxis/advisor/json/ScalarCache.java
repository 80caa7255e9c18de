package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.util.Arrays;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The texts and numbers of one document; a short one that comes again is not made again.
 */
final class ScalarCache {

	/** A code system's address is as long; narratives are longer. */
	private static final int SHORT = 64;

	private static final int MAX_SLOTS = 2048;

	/** About as many bytes of a chart have one text or number of their own. */
	private static final int BYTES_PER_SLOT = 64;

	/** Any number with so many fits into a long. */
	private static final int DIGITS_OF_A_LONG = 18;

	private final JsonCursor json;

	private final Charset charset;

	private final SafeJsonNodeFactory nodes;

	private final @Nullable JsonNode[] held;

	private final int[] places;

	private final int[] lengths;

	private final boolean[] isPopular;

	/**
	 * @param charset UTF-8 or, when the document has no other characters, ISO 8859-1,
	 * which is faster
	 */
	ScalarCache(JsonCursor json, Charset charset, SafeJsonNodeFactory nodes) {
		this.json = json;
		this.charset = charset;
		this.nodes = nodes;
		int slots = Integer.highestOneBit(Math.min(MAX_SLOTS, 1 + json.array().length / BYTES_PER_SLOT));
		this.held = new JsonNode[slots];
		this.places = new int[slots];
		this.lengths = new int[slots];
		this.isPopular = new boolean[slots];
	}

	/** The text that begins here, with its quotes. */
	JsonNode text() throws NeedsJackson {
		int from = this.json.at();
		this.json.skip();
		boolean isEscaped = this.json.skipText();
		return scalar(from, isEscaped ? Kind.ESCAPED : Kind.TEXT);
	}

	/** The number that begins here. */
	JsonNode number() throws NeedsJackson {
		int from = this.json.at();
		boolean isDecimal = this.json.skipNumber();
		return scalar(from, isDecimal ? Kind.DECIMAL : Kind.INTEGER);
	}

	private JsonNode scalar(int from, Kind kind) throws NeedsJackson {
		int length = this.json.at() - from;
		if (length > SHORT) {
			return made(from, length, kind);
		}
		byte[] bytes = this.json.array();
		int slot = this.json.hash(from) & (this.held.length - 1);
		JsonNode known = this.held[slot];
		if (known == null) {
			return hold(slot, from, length, kind);
		}
		int place = this.places[slot];
		if (this.lengths[slot] == length && Arrays.equals(bytes, from, from + length, bytes, place, place + length)) {
			this.isPopular[slot] = true;
			return known;
		}
		if (this.isPopular[slot]) {
			this.isPopular[slot] = false;
			return made(from, length, kind);
		}
		return hold(slot, from, length, kind);
	}

	private JsonNode hold(int slot, int from, int length, Kind kind) throws NeedsJackson {
		JsonNode made = made(from, length, kind);
		this.held[slot] = made;
		this.places[slot] = from;
		this.lengths[slot] = length;
		return made;
	}

	private JsonNode made(int from, int length, Kind kind) throws NeedsJackson {
		return switch (kind) {
			case TEXT -> this.nodes.decodedText(written(from + 1, atMost(StrictJsonReader.MAX_STRING, length - 2)));
			case ESCAPED -> this.nodes.textNode(unescaped(from, length));
			case DECIMAL -> this.nodes.numberNode(decimal(digits(from, length)));
			case INTEGER -> integer(digits(from, length));
		};
	}

	private String digits(int from, int length) throws NeedsJackson {
		return written(from, atMost(StrictJsonReader.MAX_DIGITS, length));
	}

	private static int atMost(int most, int length) throws NeedsJackson {
		if (length > most) {
			throw new NeedsJackson();
		}
		return length;
	}

	private String written(int from, int length) {
		return new String(this.json.array(), from, length, this.charset);
	}

	private static BigDecimal decimal(String digits) throws NeedsJackson {
		try {
			return new BigDecimal(digits);
		}
		catch (NumberFormatException ex) {
			throw new NeedsJackson();
		}
	}

	private JsonNode integer(String digits) {
		if (digits.length() > DIGITS_OF_A_LONG) {
			BigInteger large = new BigInteger(digits);
			return (large.bitLength() < Long.SIZE) ? this.nodes.numberNode(large.longValue())
					: this.nodes.numberNode(large);
		}
		long number = Long.parseLong(digits);
		return ((int) number == number) ? this.nodes.numberNode((int) number) : this.nodes.numberNode(number);
	}

	private String unescaped(int from, int length) throws NeedsJackson {
		try (JsonParser parser = StrictJsonReader.parser(this.json.array(), from, length)) {
			parser.nextToken();
			return parser.getText();
		}
		catch (IOException ex) {
			throw new NeedsJackson();
		}
	}

	private enum Kind {

		TEXT, ESCAPED, INTEGER, DECIMAL

	}

}
