package org.calciphylaxis.advisor.cdshooks.request;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;
import org.jspecify.annotations.Nullable;

/** Reads {@code fhirServer} and {@code fhirAuthorization}. */
final class FhirAuthorizationReader {

	private static final String SERVER = "fhirServer";

	private static final String AUTHORIZATION = "fhirAuthorization";

	/** What may stand in an HTTP header after "Bearer ". */
	private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7E]+");

	private FhirAuthorizationReader() {
	}

	/** Null when the call names no FHIR server. */
	static @Nullable FhirAuthorization read(JsonNode body) {
		String server = RequestFields.optionalText(body, SERVER, SERVER);
		JsonNode authorization = RequestFields.optionalObject(body, AUTHORIZATION, AUTHORIZATION);
		if (server == null) {
			if (!authorization.isMissingNode()) {
				throw new HookRequestRefused(org.springframework.http.HttpStatus.BAD_REQUEST, "required", SERVER,
						"fhirServer is missing, but fhirAuthorization is there.");
			}
			return null;
		}
		URI base = base(server);
		return new FhirAuthorization(base, authorization.isMissingNode() ? null : token(authorization));
	}

	private static URI base(String server) {
		try {
			URI uri = new URI(server);
			String scheme = (uri.getScheme() != null) ? uri.getScheme().toLowerCase(Locale.ROOT) : "";
			String authority = uri.getRawAuthority();
			if ((scheme.equals("http") || scheme.equals("https")) && authority != null && !authority.contains("@")) {
				return uri;
			}
		}
		catch (URISyntaxException ex) {
			// refused below, in words that do not repeat the address
		}
		throw HookRequestRefused.invalid(SERVER, "is not an absolute http or https URL without user information.");
	}

	private static String token(JsonNode authorization) {
		String path = "fhirAuthorization.access_token";
		String token = RequestFields.requiredText(authorization, "access_token", path);
		RequestFields.requireMatch(token, TOKEN, path, "has characters that a token cannot have.");
		return token;
	}

}
