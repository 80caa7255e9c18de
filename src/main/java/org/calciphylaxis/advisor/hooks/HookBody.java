package org.calciphylaxis.advisor.hooks;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.prefetch.json.NotJson;
import org.calciphylaxis.advisor.prefetch.json.StrictJson;

import org.springframework.util.unit.DataSize;

/** A body's bytes as a JSON tree, read once. */
final class HookBody {

	private HookBody() {
	}

	/**
	 * The body of a request, once it is known that it may be one.
	 * @throws Refusal with 415, 413 or 400
	 */
	static JsonNode read(HttpServletRequest request, DataSize limit) throws IOException {
		RequestMediaType.check(request);
		return parse(CappedBody.read(request, limit));
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
