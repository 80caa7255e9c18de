package org.calciphylaxis.advisor.cdshooks.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/**
 * Reads a request's body once, into a JSON tree: JSON in UTF-8, not compressed, and no
 * larger than allowed.
 */
public final class RequestBodyReader {

	private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

	private RequestBodyReader() {
	}

	/**
	 * The body of a request. One that says it is too large is refused unread, one that
	 * turns out to be is refused at the first byte over.
	 * @throws HookRequestRefused with 415 (not JSON, compressed, another charset), 413
	 * (too large) or 400 (malformed)
	 */
	public static JsonNode read(HttpServletRequest request, DataSize limit) throws IOException {
		checkHeaders(request);
		return parse(bytes(request, limit.toBytes()));
	}

	/**
	 * The tree of a body.
	 * @throws HookRequestRefused with 415 when its first bytes are those of gzip or
	 * UTF-16, whatever the headers say; with 400 when it is not JSON
	 */
	public static JsonNode parse(byte[] body) {
		checkFirstBytes(body);
		try {
			return StrictJsonReader.read(body);
		}
		catch (InvalidJson ex) {
			throw HookRequestRefused.unreadable(ex.problem());
		}
	}

	private static void checkHeaders(HttpServletRequest request) {
		MediaType type = declaredType(request.getContentType());
		if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) && !type.equalsTypeAndSubtype(FHIR_JSON)) {
			throw HookRequestRefused.unsupportedMediaType("The body has to be sent as application/json.");
		}
		if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
			throw HookRequestRefused.unsupportedMediaType("JSON has to be sent in UTF-8.");
		}
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !encoding.isBlank() && !encoding.trim().equalsIgnoreCase("identity")) {
			throw HookRequestRefused.unsupportedMediaType("The body has to be sent without Content-Encoding.");
		}
	}

	/** An unknown charset makes an invalid media type, too. */
	private static MediaType declaredType(@Nullable String contentType) {
		if (contentType == null) {
			throw HookRequestRefused.unsupportedMediaType("Content-Type is missing; send application/json.");
		}
		try {
			return MediaType.parseMediaType(contentType);
		}
		catch (InvalidMediaTypeException ex) {
			throw HookRequestRefused.unsupportedMediaType("Content-Type cannot be read; send application/json.");
		}
	}

	private static byte[] bytes(HttpServletRequest request, long max) throws IOException {
		if (request.getContentLengthLong() > max) {
			throw HookRequestRefused.tooLarge(max);
		}
		InputStream body = request.getInputStream();
		byte[] bytes = body.readNBytes(Math.toIntExact(max));
		if (bytes.length == max && body.read() != -1) {
			throw HookRequestRefused.tooLarge(max);
		}
		return bytes;
	}

	private static void checkFirstBytes(byte[] body) {
		if (body.length < 2) {
			return;
		}
		int first = body[0] & 0xFF;
		int second = body[1] & 0xFF;
		if (first == 0x1F && second == 0x8B) {
			throw HookRequestRefused.unsupportedMediaType("The body has to be sent uncompressed.");
		}
		boolean byteOrderMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
		if (byteOrderMark || first == 0 || second == 0) {
			throw HookRequestRefused.unsupportedMediaType("JSON has to be sent in UTF-8.");
		}
	}

}
