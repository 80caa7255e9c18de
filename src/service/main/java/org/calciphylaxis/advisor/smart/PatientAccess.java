package org.calciphylaxis.advisor.smart;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.cdshooks.error.HookRequestRefused;
import org.calciphylaxis.advisor.fhirclient.Deadline;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy.Access;
import org.calciphylaxis.advisor.fhirclient.FhirServerUnavailable;
import org.calciphylaxis.advisor.fhirclient.FhirSession;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.security.SmartServers;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Verifies an access token by what it is for: whoever may read the Patient at the EHR may
 * ask about the patient here. Introspection would need credentials at every authorization
 * server, and tell less.
 */
@Component
class PatientAccess {

	private final SmartServers servers;

	private final FhirServerAccessPolicy accessPolicy;

	PatientAccess(SmartServers servers, FhirServerAccessPolicy accessPolicy) {
		this.servers = servers;
		this.accessPolicy = accessPolicy;
	}

	/**
	 * Reads the Patient with the token.
	 * @throws HookRequestRefused 403 when the app is not registered there, 503 when too
	 * many calls wait for the server
	 * @throws AccessTokenRefused when the server does not take the token
	 * @throws EssentialDataMissing when the server does not answer before the deadline,
	 * or has no such patient
	 */
	JsonNode read(SmartRequest request, Deadline deadline) {
		if (this.servers.find(request.authorization().server()).isEmpty()) {
			throw new HookRequestRefused(HttpStatus.FORBIDDEN, "forbidden", "fhirServer",
					"fhirServer is none that may launch this app.");
		}
		if (this.accessPolicy.decide(request.authorization(),
				this.servers.allowlist()) instanceof Access.Granted granted) {
			return read(granted.session(), request.patientId(), deadline);
		}
		throw HookRequestRefused.notNow("Too many calls wait for the EHR's FHIR server.");
	}

	private static JsonNode read(FhirSession session, String patientId, Deadline deadline) {
		try (session) {
			JsonNode patient = session.get(session.address("Patient/" + patientId))
				.get(deadline.nanosLeft(), TimeUnit.NANOSECONDS);
			if (!patient.path("resourceType").asText().equals("Patient")
					|| !patient.path("id").asText().equals(patientId)) {
				throw missing("the EHR's FHIR server answered with something else");
			}
			return patient;
		}
		catch (ExecutionException ex) {
			if (FhirServerUnavailable.isTokenRefused(ex)) {
				throw new AccessTokenRefused();
			}
			throw missing(FhirServerUnavailable.reason(ex));
		}
		catch (TimeoutException ex) {
			throw missing(FhirServerUnavailable.TOO_LATE);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw missing(FhirServerUnavailable.TOO_LATE);
		}
	}

	private static EssentialDataMissing missing(String reason) {
		return new EssentialDataMissing(PrefetchKey.PATIENT, reason, false);
	}

}
