package org.calciphylaxis.advisor.chart;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The members of resources that are read, at the top level. All else is taken away: names
 * and addresses, narratives, attachments.
 */
final class ReadMembers {

	private static final Set<String> MEMBERS = Set.of("resourceType", "id", "subject", "patient", "focus",
			"modifierExtension", "status", "code", "category", "bodySite", "issued", "effectiveDateTime",
			"effectiveInstant", "effectivePeriod", "dataAbsentReason", "interpretation", "referenceRange", "component",
			"gender", "birthDate", "deceasedBoolean", "deceasedDateTime", "clinicalStatus", "verificationStatus",
			"onsetDateTime", "onsetPeriod", "recordedDate", "abatementDateTime", "abatementAge", "abatementPeriod",
			"abatementRange", "abatementString", "medicationCodeableConcept", "medicationReference", "intent",
			"doNotPerform", "authoredOn", "dateAsserted", "dosageInstruction", "dosage", "dispenseRequest",
			"validityPeriod", "form", "ingredient", "performedDateTime", "performedPeriod", "type", "serviceType",
			"period", "occurrenceDateTime", "occurrencePeriod", "conclusion", "conclusionCode");

	/** Members by which another FHIR version is told from R4. */
	private static final Set<String> OF_OTHER_VERSIONS = Set.of("dateRecorded", "assertedDate", "context", "medication",
			"wasNotTaken", "taken", "comments", "related", "notPerformed", "notDone", "codedDiagnosis", "actualPeriod");

	/** Members that one type alone is read with. */
	private static final Map<String, Set<String>> OF_TYPE = Map.of("Condition", Set.of("extension"), "DiagnosticReport",
			Set.of("text"));

	private static final Set<String> CONTAINED = Set.of("Medication", "Substance");

	private ReadMembers() {
	}

	/** The resource with the members that are read, in their order. */
	static JsonNode of(JsonNode resource) {
		String type = resource.path("resourceType").asText();
		ObjectNode kept = JsonNodeFactory.instance.objectNode();
		for (Iterator<Map.Entry<String, JsonNode>> members = resource.fields(); members.hasNext();) {
			Map.Entry<String, JsonNode> member = members.next();
			String name = member.getKey();
			if (isRead(type, name)) {
				kept.set(name, member.getValue());
			}
			else if (name.equals("contained")) {
				kept.set(name, contained(member.getValue()));
			}
			else if (name.equals("meta") && member.getValue().has("profile")) {
				kept.putObject(name).set("profile", member.getValue().get("profile"));
			}
		}
		return kept;
	}

	/** Whether anything of such a member is kept of a resource of the type. */
	static boolean contain(String type, String name) {
		return isRead(type, name) || name.equals("contained") || name.equals("meta");
	}

	private static boolean isRead(String type, String name) {
		return MEMBERS.contains(name) || name.startsWith("value") || name.startsWith("_value")
				|| OF_OTHER_VERSIONS.contains(name) || OF_TYPE.getOrDefault(type, Set.of()).contains(name);
	}

	/** Products as they are; of any other resource what it is and whose. */
	private static JsonNode contained(JsonNode resources) {
		ArrayNode kept = JsonNodeFactory.instance.arrayNode();
		for (JsonNode resource : resources.isObject() ? List.of(resources) : resources) {
			if (CONTAINED.contains(resource.path("resourceType").asText())) {
				kept.add(of(resource));
			}
			else if (resource.isObject()) {
				ObjectNode other = kept.addObject();
				other.set("resourceType", resource.get("resourceType"));
				other.set("id", resource.get("id"));
			}
		}
		return kept;
	}

}
