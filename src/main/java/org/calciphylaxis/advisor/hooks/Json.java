package org.calciphylaxis.advisor.hooks;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.jspecify.annotations.Nullable;

/**
 * Takes fields from a request. An explicit null is an absent field; a field of the wrong
 * type is refused by its path.
 */
final class Json {

	private Json() {
	}

	static String requiredText(JsonNode parent, String name, String path) {
		String text = optionalText(parent, name, path);
		if (text == null) {
			throw Refusal.missing(path);
		}
		return text;
	}

	/** Null when absent; an empty string is refused. */
	static @Nullable String optionalText(JsonNode parent, String name, String path) {
		JsonNode node = parent.path(name);
		if (isAbsent(node)) {
			return null;
		}
		if (!node.isTextual()) {
			throw Refusal.invalid(path, "is not a string.");
		}
		if (node.textValue().isEmpty()) {
			throw Refusal.invalid(path, "is empty.");
		}
		return node.textValue();
	}

	static JsonNode requiredObject(JsonNode parent, String name, String path) {
		JsonNode node = optionalObject(parent, name, path);
		if (node.isMissingNode()) {
			throw Refusal.missing(path);
		}
		return node;
	}

	/** A missing node when absent. */
	static JsonNode optionalObject(JsonNode parent, String name, String path) {
		JsonNode node = parent.path(name);
		if (isAbsent(node)) {
			return MissingNode.getInstance();
		}
		if (!node.isObject()) {
			throw Refusal.invalid(path, "is not an object.");
		}
		return node;
	}

	static void requireMatch(String text, Pattern pattern, String path, String why) {
		if (!pattern.matcher(text).matches()) {
			throw Refusal.invalid(path, why);
		}
	}

	static boolean isAbsent(JsonNode node) {
		return node.isMissingNode() || node.isNull();
	}

}
