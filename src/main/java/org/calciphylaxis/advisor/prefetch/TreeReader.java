package org.calciphylaxis.advisor.prefetch;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes a tree of what a parser reads. A chart repeats itself: its code systems, units
 * and references are the same texts in every resource, and are held once. Members that
 * nobody asks for are checked as strictly as the others, and are null in the tree.
 */
final class TreeReader {

	private final JsonParser parser;

	private final SoundNodes nodes;

	private final Texts texts;

	TreeReader(JsonParser parser) {
		this.parser = parser;
		this.nodes = new SoundNodes();
		this.texts = new Texts(this.nodes);
	}

	/** The only value of the document. */
	JsonNode read() throws IOException {
		JsonToken first = this.parser.nextToken();
		if (first == null) {
			throw new JsonParseException(this.parser, "There is nothing.");
		}
		JsonNode root = value(first);
		if (this.parser.nextToken() != null) {
			throw new JsonParseException(this.parser, "Something follows.");
		}
		return root;
	}

	private JsonNode value(JsonToken token) throws IOException {
		return switch (token) {
			case START_OBJECT -> object();
			case START_ARRAY -> array();
			case VALUE_STRING -> this.texts.read(this.parser);
			case VALUE_NUMBER_INT -> integer();
			case VALUE_NUMBER_FLOAT -> this.nodes.numberNode(this.parser.getDecimalValue());
			case VALUE_TRUE -> this.nodes.booleanNode(true);
			case VALUE_FALSE -> this.nodes.booleanNode(false);
			case VALUE_NULL -> this.nodes.nullNode();
			default -> throw new JsonParseException(this.parser, "A value is missing.");
		};
	}

	private ObjectNode object() throws IOException {
		Members members = new Members();
		for (String name = this.parser.nextFieldName(); name != null; name = this.parser.nextFieldName()) {
			JsonToken token = this.parser.nextToken();
			if (members.put(name, UnreadMembers.has(name) ? passed(token) : value(token)) != null) {
				throw new JsonParseException(this.parser, "A member comes twice.");
			}
		}
		return new ObjectNode(this.nodes, members);
	}

	/** Reads over a value, as strictly as over any other. */
	private JsonNode passed(JsonToken token) throws IOException {
		if (token == JsonToken.START_OBJECT) {
			Members members = new Members();
			for (String name = this.parser.nextFieldName(); name != null; name = this.parser.nextFieldName()) {
				if (members.put(name, passed(this.parser.nextToken())) != null) {
					throw new JsonParseException(this.parser, "A member comes twice.");
				}
			}
		}
		else if (token == JsonToken.START_ARRAY) {
			for (JsonToken item = this.parser.nextToken(); item != JsonToken.END_ARRAY; item = this.parser
				.nextToken()) {
				passed(item);
			}
		}
		return this.nodes.nullNode();
	}

	private ArrayNode array() throws IOException {
		ArrayNode array = new ArrayNode(this.nodes, 1);
		for (JsonToken token = this.parser.nextToken(); token != JsonToken.END_ARRAY; token = this.parser.nextToken()) {
			array.add(value(token));
		}
		return array;
	}

	private JsonNode integer() throws IOException {
		return switch (this.parser.getNumberType()) {
			case INT -> this.nodes.numberNode(this.parser.getIntValue());
			case LONG -> this.nodes.numberNode(this.parser.getLongValue());
			default -> this.nodes.numberNode(this.parser.getBigIntegerValue());
		};
	}

}
