package org.calciphylaxis.advisor.cdshooks.request;

import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.jspecify.annotations.Nullable;

/**
 * Takes fields from a request. An explicit null or an empty string is an absent field; a
 * field of the wrong type is refused by its path.
 */
public final class RequestFields {

	private RequestFields() {
	}

	public static String requiredText(JsonNode parent, String name, String path) {
		String text = optionalText(parent, name, path);
		if (text == null) {
			throw HookRequestRefused.missing(path);
		}
		return text;
	}

	/** Null when absent. */
	static @Nullable String optionalText(JsonNode parent, String name, String path) {
		JsonNode node = parent.path(name);
		if (isAbsent(node)) {
			return null;
		}
		if (!node.isTextual()) {
			throw HookRequestRefused.invalid(path, "is not a string.");
		}
		return node.textValue().isEmpty() ? null : node.textValue();
	}

	static JsonNode requiredObject(JsonNode parent, String name, String path) {
		JsonNode node = optionalObject(parent, name, path);
		if (node.isMissingNode()) {
			throw HookRequestRefused.missing(path);
		}
		return node;
	}

	/** A missing node when absent. */
	public static JsonNode optionalObject(JsonNode parent, String name, String path) {
		JsonNode node = parent.path(name);
		if (isAbsent(node)) {
			return MissingNode.getInstance();
		}
		if (!node.isObject()) {
			throw HookRequestRefused.invalid(path, "is not an object.");
		}
		return node;
	}

	public static void requireMatch(String text, Pattern pattern, String path, String why) {
		if (!pattern.matcher(text).matches()) {
			throw HookRequestRefused.invalid(path, why);
		}
	}

	public static boolean isAbsent(JsonNode node) {
		return node.isMissingNode() || node.isNull();
	}

}
