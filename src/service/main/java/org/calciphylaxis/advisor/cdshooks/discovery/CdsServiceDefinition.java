package org.calciphylaxis.advisor.cdshooks.discovery;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceJson;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A service in discovery, with what HAPI's type lacks. */
final class CdsServiceDefinition extends CdsServiceJson {

	/** The version of CDS Hooks that the service speaks. */
	@JsonProperty("version")
	private final String version = "2.0.1";

	@JsonProperty("usageRequirements")
	private final String usageRequirements;

	/** The version of the hook that it answers, as the Hook Library published it. */
	@JsonProperty("hookVersion")
	private final String hookVersion;

	CdsServiceDefinition(String usageRequirements, String hookVersion) {
		this.hookVersion = hookVersion;
		this.usageRequirements = usageRequirements;
	}

}
