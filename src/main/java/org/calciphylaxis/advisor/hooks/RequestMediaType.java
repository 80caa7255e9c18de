package org.calciphylaxis.advisor.hooks;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a body may be sent as: JSON in UTF-8, not compressed. All else is 415. */
final class RequestMediaType {

	private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

	private RequestMediaType() {
	}

	static void check(HttpServletRequest request) {
		MediaType type = declared(request.getContentType());
		if (!type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON) && !type.equalsTypeAndSubtype(FHIR_JSON)) {
			throw Refusal.unsupportedMediaType("The body has to be sent as application/json.");
		}
		if (type.getCharset() != null && !StandardCharsets.UTF_8.equals(type.getCharset())) {
			throw Refusal.unsupportedMediaType("JSON has to be sent in UTF-8.");
		}
		String encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
		if (encoding != null && !encoding.isBlank() && !encoding.trim().equalsIgnoreCase("identity")) {
			throw Refusal.unsupportedMediaType("The body has to be sent without Content-Encoding.");
		}
	}

	/** Also an unknown charset is an invalid media type here. */
	private static MediaType declared(@Nullable String contentType) {
		if (contentType == null) {
			throw Refusal.unsupportedMediaType("Content-Type is missing; send application/json.");
		}
		try {
			return MediaType.parseMediaType(contentType);
		}
		catch (InvalidMediaTypeException ex) {
			throw Refusal.unsupportedMediaType("Content-Type cannot be read; send application/json.");
		}
	}

}
