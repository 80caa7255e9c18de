package org.calciphylaxis.advisor.screening.bulk;

import java.net.URI;

import org.jspecify.annotations.Nullable;

/**
 * A FHIR server with the Bulk Data API, and the client that asks it.
 *
 * @param base the FHIR base URL
 * @param group the Group that is exported; null for all patients
 * @param client the SMART Backend Services client that gets tokens; null for a server
 * that takes none
 */
public record BulkServer(URI base, @Nullable String group, @Nullable BackendClient client) {

	/** Every type that a rule reads, and the Medications that orders refer to. */
	private static final String TYPES = "Patient,Condition,MedicationRequest,MedicationStatement,Medication,Observation,Procedure,Encounter,ServiceRequest,DiagnosticReport";

	/**
	 * Where an export begins; {@code since} is the last one's {@code transactionTime}.
	 */
	URI kickOff(@Nullable String since) {
		String path = (this.group != null) ? "Group/" + this.group + "/$export" : "Patient/$export";
		String query = "?_type=" + TYPES + ((since != null) ? "&_since=" + since.replace("+", "%2B") : "");
		return at(path + query);
	}

	/** The SMART configuration. */
	URI smartConfiguration() {
		return at(".well-known/smart-configuration");
	}

	private URI at(String path) {
		String root = this.base.toString();
		return URI.create((root.endsWith("/") ? root : root + "/") + path);
	}

	/** Whether a token may go there. */
	boolean isOwn(URI address) {
		return this.base.getScheme().equalsIgnoreCase(address.getScheme())
				&& this.base.getAuthority().equalsIgnoreCase(String.valueOf(address.getAuthority()));
	}

}
