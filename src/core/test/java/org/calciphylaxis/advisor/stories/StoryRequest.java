package org.calciphylaxis.advisor.stories;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A hook request as a conforming client sends it. */
final class StoryRequest {

	private final ObjectNode request = JsonNodeFactory.instance.objectNode();

	private final ObjectNode context;

	private final ObjectNode prefetch;

	StoryRequest(String hook, JsonNode patient) {
		this.request.put("hook", hook).put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea");
		this.context = this.request.putObject("context")
			.put("userId", "Practitioner/a1")
			.put("patientId", StoryResources.PATIENT_ID)
			.put("encounterId", "e1");
		this.prefetch = this.request.putObject("prefetch");
		this.prefetch.set("patient", patient);
	}

	void prefetch(String key, List<JsonNode> resources) {
		this.prefetch.set(key, bundle(resources));
	}

	void newProblems(List<JsonNode> conditions) {
		if (is("problem-list-item-create")) {
			this.context.set("conditions", bundle(conditions));
		}
	}

	void drafts(List<JsonNode> drafts) {
		if (is("order-sign") || is("order-select")) {
			this.context.set("draftOrders", bundle(drafts));
		}
		if (is("order-select")) {
			ArrayNode selections = this.context.putArray("selections");
			drafts.forEach(
					(draft) -> selections.add(draft.path("resourceType").asText() + "/" + draft.path("id").asText()));
		}
	}

	private boolean is(String hook) {
		return this.request.path("hook").asText().equals(hook);
	}

	private static ObjectNode bundle(List<JsonNode> resources) {
		ObjectNode bundle = JsonNodeFactory.instance.objectNode()
			.put("resourceType", "Bundle")
			.put("type", "searchset");
		resources.forEach((resource) -> bundle.withArray("entry").addObject().set("resource", resource));
		return bundle;
	}

	ObjectNode json() {
		return this.request;
	}

}
