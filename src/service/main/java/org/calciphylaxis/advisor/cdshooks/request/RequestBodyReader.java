package org.calciphylaxis.advisor.cdshooks.request;

import java.io.IOException;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;

import org.springframework.util.unit.DataSize;

/** A body's bytes as a JSON tree, read once. */
public final class RequestBodyReader {

	private RequestBodyReader() {
	}

	/**
	 * The body of a request, once it is known that it may be one.
	 * @throws HookRequestRefused with 415, 413 or 400
	 */
	public static JsonNode read(HttpServletRequest request, DataSize limit) throws IOException {
		RequestMediaTypeCheck.check(request);
		return parse(BoundedBodyReader.read(request, limit));
	}

	/**
	 * The tree.
	 * @throws HookRequestRefused with 415 when it is compressed or UTF-16, with 400 when
	 * it is not JSON
	 */
	public static JsonNode parse(byte[] body) {
		WireFormatCheck.check(body);
		try {
			return StrictJsonReader.read(body);
		}
		catch (InvalidJson ex) {
			throw HookRequestRefused.unreadable(ex.where());
		}
	}

}
