package org.calciphylaxis.advisor.smart;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.cdshooks.request.FhirAuthorizationReader;
import org.calciphylaxis.advisor.cdshooks.request.HookRequestReader;
import org.calciphylaxis.advisor.cdshooks.request.RequestFields;
import org.calciphylaxis.advisor.fhirclient.FhirAuthorization;

/**
 * What the app sends: {@code {"fhirServer": "https://...", "patientId": "...",
 * "prefetch": {...}}}, fields as in a hook call.
 *
 * @param authorization the FHIR server, and the access token of the header
 * @param patientId 1 to 256 letters, digits, {@code -}, {@code .} and {@code _}
 * @param prefetch what the app has read, by the keys of the services; a missing node when
 * it has read nothing
 */
record SmartRequest(FhirAuthorization authorization, String patientId, JsonNode prefetch) {

	/**
	 * Reads a body.
	 * @param token the access token of the launch
	 * @throws HookRequestRefused with 400, naming the field
	 */
	static SmartRequest read(JsonNode body, String token) {
		if (!body.isObject()) {
			throw HookRequestRefused.unreadable("The body is not a JSON object.");
		}
		return new SmartRequest(new FhirAuthorization(FhirAuthorizationReader.server(body), token),
				HookRequestReader.patientId(body, "patientId"),
				RequestFields.optionalObject(body, "prefetch", "prefetch"));
	}

	/** Without anything of the patient. */
	@Override
	public String toString() {
		return "SmartRequest[]";
	}

}
