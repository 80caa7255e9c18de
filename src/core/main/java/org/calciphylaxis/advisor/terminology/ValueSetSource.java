package org.calciphylaxis.advisor.terminology;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * The text of a ValueSet file, with its line numbers for error messages.
 *
 * @param name the file's name, as the message shows it
 */
record ValueSetSource(String name, String text) {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.build();

	/**
	 * The file as a tree.
	 * @throws InvalidValueSet if it is not JSON
	 */
	JsonNode tree() {
		try {
			return JSON.readTree(this.text);
		}
		catch (JsonProcessingException ex) {
			int line = (ex.getLocation() != null) ? ex.getLocation().getLineNr() : 1;
			throw new InvalidValueSet(this.name, line, "is not JSON: " + ex.getOriginalMessage());
		}
	}

	/** The error to throw about the element at the pointer, or the nearest one above. */
	InvalidValueSet broken(JsonPointer pointer, String reason) {
		return new InvalidValueSet(this.name, lineOf(pointer), reason);
	}

	private int lineOf(JsonPointer pointer) {
		int line = 1;
		int depth = -1;
		try (JsonParser parser = JSON.createParser(this.text)) {
			while (parser.nextToken() != null) {
				JsonPointer here = parser.getParsingContext().pathAsPointer();
				int length = here.toString().length();
				if (length > depth && isOnTheWay(here, pointer)) {
					line = parser.currentTokenLocation().getLineNr();
					depth = length;
				}
			}
		}
		catch (IOException ex) {
			return line;
		}
		return line;
	}

	private static boolean isOnTheWay(JsonPointer here, JsonPointer pointer) {
		return (pointer + "/").startsWith(here + "/");
	}

}
