package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.jspecify.annotations.Nullable;

/**
 * Draft ServiceRequests, from the ActivityDefinitions: read once, so that a call only
 * adds what is the patient's.
 */
final class SuggestedOrderFactory {

	private static final String FOLDER = "/fhir-resources/activity-definitions/";

	private final Map<SuggestedOrder, JsonNode> definitions = new EnumMap<>(SuggestedOrder.class);

	SuggestedOrderFactory() {
		ObjectMapper json = new ObjectMapper();
		for (SuggestedOrder item : SuggestedOrder.values()) {
			this.definitions.put(item, read(item, json));
		}
	}

	/**
	 * One draft.
	 * @param subject {@code Patient/id}
	 * @param priority of FHIR's request-priority; null for none
	 * @param note what whoever signs it ought to know; empty for none
	 */
	ObjectNode draft(SuggestedOrder item, String subject, ReasonReferences reasons, @Nullable String priority,
			String note) {
		JsonNode definition = this.definitions.getOrDefault(item, JsonNodeFactory.instance.objectNode());
		ObjectNode order = JsonNodeFactory.instance.objectNode();
		order.put("resourceType", "ServiceRequest");
		order.putArray("instantiatesCanonical")
			.add(definition.path("url").asText() + "|" + definition.path("version").asText());
		order.put("status", "draft");
		order.put("intent", "proposal");
		if (priority != null) {
			order.put("priority", priority);
		}
		order.set("code", definition.path("code"));
		order.putObject("subject").put("reference", subject);
		if (!reasons.reasonReference().isEmpty()) {
			order.set("reasonReference", reasons.reasonReference());
		}
		if (!reasons.supportingInfo().isEmpty()) {
			order.set("supportingInfo", reasons.supportingInfo());
		}
		if (!note.isEmpty()) {
			order.putArray("note").addObject().put("text", note);
		}
		return order;
	}

	private static JsonNode read(SuggestedOrder item, ObjectMapper json) {
		String file = FOLDER + item.activityDefinitionId() + ".json";
		try (InputStream definition = SuggestedOrderFactory.class.getResourceAsStream(file)) {
			if (definition == null) {
				throw new IllegalStateException("There is no " + file + " for the order " + item);
			}
			return json.readTree(definition);
		}
		catch (IOException ex) {
			throw new IllegalStateException(file + " cannot be read", ex);
		}
	}

}
