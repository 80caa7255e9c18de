package org.calciphylaxis.advisor.screening.input;

import java.io.IOException;
import java.io.UncheckedIOException;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Resources as JSON, read as strictly as the service reads a request: no key twice,
 * nothing after the value, bounded depth and numbers; decimals keep their digits.
 */
public final class ResourceJson {

	private static final int MAX_DEPTH = 1000;

	private static final int MAX_DIGITS = 1000;

	private static final int MAX_STRING = 256 * 1024 * 1024;

	private static final String TYPE = "resourceType";

	private static final JsonMapper MAPPER = JsonMapper
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
		.build();

	private ResourceJson() {
	}

	/**
	 * The resource type of a line, reading no further than to it; empty when it has none.
	 * @throws InvalidResource if it is no JSON object as far as it was read
	 */
	static String typeOf(String line) throws InvalidResource {
		try (JsonParser parser = MAPPER.getFactory().createParser(line)) {
			if (parser.nextToken() != JsonToken.START_OBJECT) {
				throw new InvalidResource();
			}
			while (parser.nextToken() == JsonToken.FIELD_NAME) {
				boolean isType = TYPE.equals(parser.currentName());
				JsonToken value = parser.nextToken();
				if (isType) {
					return (value == JsonToken.VALUE_STRING) ? parser.getText() : "";
				}
				parser.skipChildren();
			}
			return "";
		}
		catch (IOException ex) {
			throw new InvalidResource();
		}
	}

	/**
	 * The tree of a line.
	 * @throws InvalidResource if it is no JSON object
	 */
	public static JsonNode read(String line) throws InvalidResource {
		try {
			JsonNode resource = MAPPER.readTree(line);
			if (!resource.isObject()) {
				throw new InvalidResource();
			}
			return resource;
		}
		catch (IOException | NumberFormatException ex) {
			throw new InvalidResource();
		}
	}

	static String write(JsonNode resource) {
		try {
			return MAPPER.writeValueAsString(resource);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What it is, whose and when, and nothing else. */
	static JsonNode withoutAll(JsonNode resource) {
		ObjectNode kept = JsonNodeFactory.instance.objectNode();
		for (String member : new String[] { TYPE, "id", "subject", "status", "period" }) {
			if (resource.has(member)) {
				kept.set(member, resource.get(member));
			}
		}
		return kept;
	}

}
