package org.calciphylaxis.advisor.cdshooks.request;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.prefetch.BundleContents;
import org.calciphylaxis.advisor.prefetch.BundleEntry;
import org.calciphylaxis.advisor.prefetch.BundleReader;
import org.jspecify.annotations.Nullable;

/** A Bundle in a hook's context: drafted orders, new conditions. */
final class ContextResources {

	private ContextResources() {
	}

	/**
	 * The contents of a required Bundle. Its {@code type} and {@code entry} may be
	 * missing.
	 * @param alone the resource type that may also stand there without a Bundle; null for
	 * none
	 */
	static BundleContents read(JsonNode context, String name, @Nullable String alone) {
		String path = "context." + name;
		JsonNode bundle = RequestFields.requiredObject(context, name, path);
		String type = bundle.path("resourceType").asText();
		if (type.equals(alone)) {
			return new BundleContents(List.of(new BundleEntry("", bundle)), 0, false, false, null);
		}
		if (!type.equals("Bundle")) {
			throw HookRequestRefused.invalid(path, "is not a Bundle.");
		}
		JsonNode entries = bundle.path("entry");
		if (!RequestFields.isAbsent(entries) && !entries.isArray()) {
			throw HookRequestRefused.invalid(path + ".entry", "is not a list.");
		}
		return BundleReader.read(bundle);
	}

}
