package org.calciphylaxis.advisor.screening.input;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;

/** Resources as JSON, read as strictly as the service reads a request. */
public final class ResourceJson {

	private static final String TYPE = "resourceType";

	private ResourceJson() {
	}

	/**
	 * The resource type of a line, reading no further than to it; empty when it has none.
	 * @throws InvalidResource if it is no JSON object as far as it was read
	 */
	static String typeOf(byte[] line) throws InvalidResource {
		try (JsonParser parser = StrictJsonReader.parser(line)) {
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
	static JsonNode read(byte[] line) throws InvalidResource {
		return read(line, (member) -> true);
	}

	/**
	 * The tree of a line with some of its members alone: attachments and narratives can
	 * be most of it.
	 * @throws InvalidResource if it is no JSON object
	 */
	static JsonNode read(byte[] line, Predicate<String> members) throws InvalidResource {
		try {
			JsonNode resource = StrictJsonReader.readMembers(line, members);
			if (!resource.isObject()) {
				throw new InvalidResource();
			}
			return resource;
		}
		catch (InvalidJson ex) {
			throw new InvalidResource();
		}
	}

	/**
	 * The tree of what {@link #write} has written.
	 * @throws InvalidResource if it is no JSON object
	 */
	public static JsonNode read(String json) throws InvalidResource {
		try {
			return StrictJsonReader.read(json.getBytes(StandardCharsets.UTF_8));
		}
		catch (InvalidJson ex) {
			throw new InvalidResource();
		}
	}

	static String write(JsonNode resource) {
		return resource.toString();
	}

	/** Type, id, subject, status and period, and nothing else. */
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
