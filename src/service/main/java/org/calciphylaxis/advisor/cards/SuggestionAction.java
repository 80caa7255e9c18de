package org.calciphylaxis.advisor.cards;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionActionJson;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * An action whose resource is JSON already, so that nothing has to be encoded for each
 * call, and that can name the draft it deletes, which HAPI's type cannot.
 */
final class SuggestionAction extends CdsServiceResponseSuggestionActionJson {

	@JsonProperty("resource")
	private final @Nullable ObjectNode order;

	@JsonProperty("resourceId")
	private final @Nullable String resourceId;

	private SuggestionAction(String type, String description, @Nullable ObjectNode order, @Nullable String resourceId) {
		setType(type);
		setDescription(description);
		this.order = order;
		this.resourceId = resourceId;
	}

	static SuggestionAction create(String description, ObjectNode order) {
		return new SuggestionAction("create", description, order, null);
	}

	static SuggestionAction delete(String description, String resourceId) {
		return new SuggestionAction("delete", description, null, resourceId);
	}

}
