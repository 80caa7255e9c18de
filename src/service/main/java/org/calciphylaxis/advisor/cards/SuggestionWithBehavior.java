package org.calciphylaxis.advisor.cards;

import java.util.Locale;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.jspecify.annotations.Nullable;

/**
 * A suggestion that can say how its actions may be taken, as the CDS Hooks 3.0 ballot has
 * it; only for clients that are known to read it.
 */
final class SuggestionWithBehavior extends CdsServiceResponseSuggestionJson {

	@JsonProperty("actionSelectionBehavior")
	@JsonInclude(JsonInclude.Include.NON_NULL)
	private final @Nullable String actionSelectionBehavior;

	SuggestionWithBehavior(@Nullable ActionSelectionBehavior behavior) {
		this.actionSelectionBehavior = (behavior != null) ? behavior.name().toLowerCase(Locale.ROOT) : null;
	}

}
