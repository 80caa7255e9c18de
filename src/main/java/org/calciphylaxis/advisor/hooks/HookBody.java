package org.calciphylaxis.advisor.hooks;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.prefetch.NotJson;
import org.calciphylaxis.advisor.prefetch.StrictJson;

/** A body's bytes as a JSON tree, read once. */
final class HookBody {

	private HookBody() {
	}

	/**
	 * The tree.
	 * @throws Refusal with 415 when it is compressed or UTF-16, with 400 when it is not
	 * JSON
	 */
	static JsonNode parse(byte[] body) {
		WireFormat.check(body);
		try {
			return StrictJson.read(body);
		}
		catch (NotJson ex) {
			throw Refusal.unreadable(ex.where());
		}
	}

}
