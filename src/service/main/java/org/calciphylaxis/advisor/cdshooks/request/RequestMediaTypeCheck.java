package org.calciphylaxis.advisor.cdshooks.request;

import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** What a body may be sent as: JSON in UTF-8, not compressed. All else is 415. */
final class RequestMediaTypeCheck {

	private static final MediaType FHIR_JSON = MediaType.parseMediaType("application/fhir+json");

	private RequestMediaTypeCheck() {
	}

	static void check(HttpServletRequest request) {
		MediaType type = declared(request.getContentType());
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

	/** Also an unknown charset is an invalid media type here. */
	private static MediaType declared(@Nullable String contentType) {
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

}
