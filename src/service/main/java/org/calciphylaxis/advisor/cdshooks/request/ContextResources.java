package org.calciphylaxis.advisor.cdshooks.request;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.jspecify.annotations.Nullable;

/** A Bundle in a hook's context: drafted orders, new conditions. */
final class ContextResources {

	private ContextResources() {
	}

	/**
	 * The resources of a required Bundle, in order. Its {@code type} and {@code entry}
	 * may be missing.
	 * @param alone the resource type that may also stand there without a Bundle; null for
	 * none
	 */
	static List<JsonNode> resources(JsonNode context, String name, @Nullable String alone) {
		String path = "context." + name;
		JsonNode bundle = RequestFields.requiredObject(context, name, path);
		String type = bundle.path("resourceType").asText();
		if (type.equals(alone)) {
			return List.of(bundle);
		}
		if (!type.equals("Bundle")) {
			throw HookRequestRefused.invalid(path, "is not a Bundle.");
		}
		JsonNode entries = bundle.path("entry");
		if (!RequestFields.isAbsent(entries) && !entries.isArray()) {
			throw HookRequestRefused.invalid(path + ".entry", "is not a list.");
		}
		List<JsonNode> resources = new ArrayList<>();
		for (JsonNode entry : entries) {
			if (entry.path("resource").isObject()) {
				resources.add(entry.path("resource"));
			}
		}
		return resources;
	}

}
