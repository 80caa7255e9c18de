package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.filter.FilteringParserDelegate;
import com.fasterxml.jackson.core.filter.TokenFilter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.databind.node.ValueNode;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON (RFC 8259) once, into a tree: UTF-8 without a byte order mark, no key twice,
 * nothing after the value, at most 1,000 levels and numbers of at most 1,000 digits.
 * Decimals keep their digits as sent.
 */
public final class StrictJsonReader {

	private static final int MAX_DEPTH = 1000;

	private static final int MAX_DIGITS = 1000;

	private static final int MAX_STRING = 16 * 1024 * 1024;

	private static final int CHARACTERS_AT_ONCE = 4096;

	/** In bytes, of UTF-32. */
	private static final int LONGEST_CODE_UNIT = 4;

	/** The first bit of each of eight bytes. */
	private static final long NOT_ASCII = 0x8080808080808080L;

	private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

	private static final ObjectMapper MAPPER = JsonMapper
		.builder(JsonFactory.builder()
			.streamReadConstraints(StreamReadConstraints.builder()
				.maxNestingDepth(MAX_DEPTH)
				.maxNumberLength(MAX_DIGITS)
				.maxStringLength(MAX_STRING)
				.build())
			.build())
		.enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY, DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
				DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.nodeFactory(new WritableNodeFactory())
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
		return read(json, () -> MAPPER.readTree(json));
	}

	/**
	 * The tree of a JSON document whose top level keeps some members alone; of the others
	 * no tree is made, and their keys may be there twice.
	 * @param members tells the names of the members that are kept
	 * @throws InvalidJson when it is none; the message names a place, never a value
	 */
	public static JsonNode readMembers(byte[] json, Predicate<String> members) throws InvalidJson {
		return read(json, () -> MAPPER.readTree(new FilteringParserDelegate(parser(json), new MemberFilter(members),
				TokenFilter.Inclusion.INCLUDE_ALL_AND_PATH, true)));
	}

	private static JsonNode read(byte[] json, Parsing parsing) throws InvalidJson {
		if (hasByteOrderMark(json)) {
			throw new InvalidJson("The JSON begins with a byte order mark.");
		}
		try {
			checkEncoding(json);
			JsonNode root = parsing.parse();
			if (root == null || root.isMissingNode()) {
				throw new InvalidJson("There is no JSON.");
			}
			return root;
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
		catch (IOException ex) {
			throw new InvalidJson("The JSON cannot be read.");
		}
	}

	/**
	 * A parser with the same limits, for who looks at a document without reading all of
	 * it. Keys and encoding are not checked.
	 */
	public static JsonParser parser(byte[] json) throws IOException {
		return MAPPER.getFactory().createParser(json);
	}

	/**
	 * Jackson's own decoder lets overlong forms and encoded surrogates pass, and takes
	 * zeros at the beginning for another encoding.
	 */
	private static void checkEncoding(byte[] json) throws CharacterCodingException {
		for (int at = 0; at < Math.min(json.length, LONGEST_CODE_UNIT); at++) {
			if (json[at] == 0) {
				throw new CharacterCodingException();
			}
		}
		int ascii = asciiLength(json);
		if (ascii == json.length) {
			return;
		}
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
		ByteBuffer bytes = ByteBuffer.wrap(json, ascii, json.length - ascii);
		CharBuffer characters = CharBuffer.allocate(Math.min(bytes.remaining(), CHARACTERS_AT_ONCE));
		CoderResult result = decoder.decode(bytes, characters, true);
		while (result.isOverflow()) {
			result = decoder.decode(bytes, characters.clear(), true);
		}
		if (result.isError()) {
			result.throwException();
		}
	}

	/** Up to where there are only characters of one byte. */
	private static int asciiLength(byte[] json) {
		int at = 0;
		while (at + Long.BYTES <= json.length && ((long) LONGS.get(json, at) & NOT_ASCII) == 0) {
			at += Long.BYTES;
		}
		while (at < json.length && json[at] >= 0) {
			at++;
		}
		return at;
	}

	private static boolean hasByteOrderMark(byte[] bytes) {
		return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
	}

	private static String place(JsonLocation location) {
		return (location != null) ? " at line " + location.getLineNr() + ", column " + location.getColumnNr() : "";
	}

	/** How a tree is made of the bytes. */
	@FunctionalInterface
	private interface Parsing {

		@Nullable JsonNode parse() throws IOException;

	}

	/**
	 * Lets the wanted members of the document's own object pass, with all that is in
	 * them.
	 */
	private static final class MemberFilter extends TokenFilter {

		private final Predicate<String> members;

		MemberFilter(Predicate<String> members) {
			this.members = members;
		}

		@Override
		public @Nullable TokenFilter includeProperty(String name) {
			return this.members.test(name) ? INCLUDE_ALL : null;
		}

		@Override
		public boolean includeEmptyObject(boolean contentsFiltered) {
			return true;
		}

	}

	/**
	 * Makes nodes that can be written again: no number that would fill the memory when
	 * written out ({@code 1e999999999}), no half of a surrogate pair, which no UTF-8
	 * writer accepts.
	 */
	private static final class WritableNodeFactory extends JsonNodeFactory {

		private static final long serialVersionUID = 1L;

		@Override
		public ValueNode numberNode(BigDecimal number) {
			if (Math.abs((long) number.scale()) > MAX_DIGITS) {
				throw new NumberFormatException("too many digits");
			}
			return super.numberNode(number);
		}

		@Override
		public TextNode textNode(String text) {
			return super.textNode(hasSurrogate(text)
					? new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8) : text);
		}

		private static boolean hasSurrogate(String text) {
			for (int at = 0; at < text.length(); at++) {
				if (Character.isSurrogate(text.charAt(at))) {
					return true;
				}
			}
			return false;
		}

	}

}
