package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Makes a tree of what Jackson's parser reads. Charts repeat themselves: a text that came
 * before is not made again, and an object takes no more memory than its members.
 * <p>
 * An empty list is two bytes as sent and fifty in memory, so a document may not hold more
 * nodes than fit its size. A list or an object counts two, a value one. Beyond the first
 * 20,000, eight bytes of the document allow one; FHIR resources without any blank need 13
 * bytes or more for each.
 */
final class TreeBuilder {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	/** A power of two; a table for longer documents would not be in the cache. */
	private static final int TEXTS = 1024;

	/** Longer texts are seldom repeated. */
	private static final int MAX_REPEATED = 256;

	/** Most lists of a chart have one element. */
	private static final int LIST_SIZE = 2;

	private static final int NODES_ALWAYS_ALLOWED = 20_000;

	private static final int BYTES_PER_NODE = 8;

	private final JsonParser parser;

	private final Predicate<String> members;

	/** Whether a text may hold half of a surrogate pair. */
	private final boolean hasEscapes;

	private final int maxScale;

	private int left;

	/** By the hash of their characters; a newer one takes the place of an older one. */
	private final @Nullable KnownText[] texts = new KnownText[TEXTS];

	/**
	 * @param bytes length of the document
	 * @param members which members of the document's own object are kept
	 * @param hasEscapes whether characters are written as {@code \u0000} anywhere
	 * @param maxScale the longest number that is written out
	 */
	TreeBuilder(JsonParser parser, int bytes, Predicate<String> members, boolean hasEscapes, int maxScale) {
		this.parser = parser;
		this.left = NODES_ALWAYS_ALLOWED + bytes / BYTES_PER_NODE;
		this.members = members;
		this.hasEscapes = hasEscapes;
		this.maxScale = maxScale;
	}

	/**
	 * The tree of the whole document.
	 * @return null when there is none
	 * @throws JsonParseException when it is no JSON, has a key twice, or goes on
	 * @throws NumberFormatException when a number is too long to be written out
	 * @throws TooManyNodes when the tree would take too much memory
	 */
	@Nullable JsonNode build() throws IOException {
		JsonToken first = this.parser.nextToken();
		if (first == null) {
			return null;
		}
		JsonNode root = value(first);
		if (first.isStructStart()) {
			fill(root);
		}
		if (this.parser.nextToken() != null) {
			throw refused();
		}
		return root;
	}

	/** Without recursion, since a document may have a thousand levels. */
	private void fill(JsonNode root) throws IOException {
		Deque<JsonNode> open = new ArrayDeque<>();
		JsonNode current = root;
		while (current != null) {
			JsonNode child = (current instanceof ObjectNode object) ? nextMember(object, open.isEmpty())
					: nextElement((ArrayNode) current);
			if (child != null) {
				open.push(current);
				current = child;
			}
			else {
				current = open.poll();
			}
		}
	}

	/** Reads members up to one that is to be filled; null at the end of the object. */
	private @Nullable JsonNode nextMember(ObjectNode object, boolean isRoot) throws IOException {
		for (String name = this.parser.nextFieldName(); name != null; name = this.parser.nextFieldName()) {
			JsonToken token = this.parser.nextToken();
			if (isRoot && !this.members.test(name)) {
				this.parser.skipChildren();
				continue;
			}
			JsonNode value = value(token);
			if (object.replace(name, value) != null) {
				throw refused();
			}
			if (token.isStructStart()) {
				return value;
			}
		}
		return null;
	}

	/** Reads elements up to one that is to be filled; null at the end of the list. */
	private @Nullable JsonNode nextElement(ArrayNode list) throws IOException {
		for (JsonToken token = this.parser.nextToken(); token != JsonToken.END_ARRAY; token = this.parser.nextToken()) {
			JsonNode value = value(token);
			list.add(value);
			if (token.isStructStart()) {
				return value;
			}
		}
		return null;
	}

	private JsonNode value(JsonToken token) throws IOException {
		this.left -= token.isStructStart() ? 2 : 1;
		if (this.left < 0) {
			throw new TooManyNodes();
		}
		return switch (token) {
			case START_OBJECT -> new ObjectNode(NODES, new MemberMap());
			case START_ARRAY -> new ArrayNode(NODES, new ArrayList<>(LIST_SIZE));
			case VALUE_STRING -> text();
			case VALUE_NUMBER_INT -> integer();
			case VALUE_NUMBER_FLOAT -> decimal();
			case VALUE_TRUE -> NODES.booleanNode(true);
			case VALUE_FALSE -> NODES.booleanNode(false);
			case VALUE_NULL -> NODES.nullNode();
			default -> throw refused();
		};
	}

	private JsonNode integer() throws IOException {
		return switch (this.parser.getNumberType()) {
			case INT -> NODES.numberNode(this.parser.getIntValue());
			case LONG -> NODES.numberNode(this.parser.getLongValue());
			default -> NODES.numberNode(this.parser.getBigIntegerValue());
		};
	}

	/** {@code 1e999999999} would fill the memory when it is written out. */
	private JsonNode decimal() throws IOException {
		BigDecimal number = this.parser.getDecimalValue();
		if (Math.abs((long) number.scale()) > this.maxScale) {
			throw new NumberFormatException("too many digits");
		}
		return NODES.numberNode(number);
	}

	private TextNode text() throws IOException {
		char[] characters = this.parser.getTextCharacters();
		int offset = this.parser.getTextOffset();
		int length = this.parser.getTextLength();
		if (length > MAX_REPEATED || length == 0) {
			return textNode(characters, offset, length);
		}
		int slot = slot(characters, offset, length);
		KnownText known = this.texts[slot];
		if (known != null && known.is(characters, offset, length)) {
			return known.node;
		}
		TextNode text = textNode(characters, offset, length);
		this.texts[slot] = new KnownText(Arrays.copyOfRange(characters, offset, offset + length), text);
		return text;
	}

	/** By its length and a few characters, of which the last ones differ most. */
	private static int slot(char[] characters, int offset, int length) {
		int hash = length;
		for (int at = Math.max(0, length - 6); at < length; at++) {
			hash = 31 * hash + characters[offset + at];
		}
		hash = 31 * hash + characters[offset + length / 2];
		return (hash ^ hash >>> 10) & TEXTS - 1;
	}

	/** No UTF-8 writer accepts half of a surrogate pair. */
	private TextNode textNode(char[] characters, int offset, int length) {
		String text = new String(characters, offset, length);
		boolean isWritable = !this.hasEscapes || text.chars().noneMatch((unit) -> Character.isSurrogate((char) unit));
		return TextNode
			.valueOf(isWritable ? text : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
	}

	private JsonParseException refused() {
		return new JsonParseException(this.parser, "no JSON");
	}

	/** A text with its characters as they were read, to be compared many at a time. */
	private static final class KnownText {

		private final char[] characters;

		private final TextNode node;

		private KnownText(char[] characters, TextNode node) {
			this.characters = characters;
			this.node = node;
		}

		private boolean is(char[] others, int offset, int length) {
			return Arrays.equals(this.characters, 0, this.characters.length, others, offset, offset + length);
		}

	}

	/** Ends the reading; {@link StrictJsonReader} says it to the caller. */
	static final class TooManyNodes extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private TooManyNodes() {
			super(null, null, false, false);
		}

	}

}
