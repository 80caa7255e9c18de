package org.calciphylaxis.advisor.hooks;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceJson;
import com.fasterxml.jackson.annotation.JsonProperty;

/** A service in discovery, with what HAPI's type lacks. */
final class DiscoveredService extends CdsServiceJson {

	/** The version of CDS Hooks that the service speaks. */
	@JsonProperty("version")
	private final String version = "2.0.1";

	@JsonProperty("usageRequirements")
	private final String usageRequirements;

	DiscoveredService(String usageRequirements) {
		this.usageRequirements = usageRequirements;
	}

}
