package org.calciphylaxis.advisor.cdshooks.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;

/** Reads {@code fhirServer} and {@code fhirAuthorization}. */
public final class FhirAuthorizationReader {

	private static final String SERVER = "fhirServer";

	private static final String AUTHORIZATION = "fhirAuthorization";

	/** No server takes longer ones. */
	private static final int MAX_SERVER_LENGTH = 2048;

	/** What may stand in an HTTP header after "Bearer ". */
	private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]+");

	private FhirAuthorizationReader() {
	}

	/** Null when the call names no FHIR server. */
	static @Nullable FhirAuthorization read(JsonNode body) {
		JsonNode server = body.path(SERVER);
		JsonNode authorization = RequestFields.optionalObject(body, AUTHORIZATION, AUTHORIZATION);
		if (RequestFields.isAbsent(server)) {
			if (!authorization.isMissingNode()) {
				throw new HookRequestRefused(HttpStatus.BAD_REQUEST, "required", SERVER,
						"fhirServer is missing, but fhirAuthorization is there.");
			}
			return null;
		}
		URI base = base(server);
		return new FhirAuthorization(base, authorization.isMissingNode() ? null : token(authorization));
	}

	/** The required {@code fhirServer} alone. */
	public static URI server(JsonNode body) {
		JsonNode server = body.path(SERVER);
		if (RequestFields.isAbsent(server)) {
			throw HookRequestRefused.missing(SERVER);
		}
		return base(server);
	}

	/** Whether a token has only characters that may stand in an HTTP header. */
	public static boolean isToken(String token) {
		return TOKEN.matcher(token).matches();
	}

	private static URI base(JsonNode server) {
		if (server.isTextual() && server.textValue().length() <= MAX_SERVER_LENGTH) {
			try {
				URI uri = new URI(server.textValue());
				String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
				String authority = uri.getRawAuthority();
				if ((scheme.equals("http") || scheme.equals("https")) && authority != null
						&& !authority.contains("@")) {
					return uri;
				}
			}
			catch (URISyntaxException ex) {
				// refused below, in words that do not repeat the address
			}
		}
		throw HookRequestRefused.invalid(SERVER, "is not an absolute http or https URL without user information, of at"
				+ " most " + MAX_SERVER_LENGTH + " characters.");
	}

	private static String token(JsonNode authorization) {
		String path = "fhirAuthorization.access_token";
		String token = RequestFields.requiredText(authorization, "access_token", path);
		RequestFields.requireMatch(token, TOKEN, path, "has characters that a token cannot have.");
		return token;
	}

}
