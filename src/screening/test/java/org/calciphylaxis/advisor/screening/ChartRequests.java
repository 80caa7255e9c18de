package org.calciphylaxis.advisor.screening;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A Bundle with all of one patient as the hook request of a client that sends it all. */
final class ChartRequests {

	private static final Map<String, String> KEYS = Map.of("Condition", "conditions", "MedicationRequest",
			"medicationRequests", "MedicationStatement", "medicationStatements", "Observation", "labs", "Procedure",
			"procedures", "ServiceRequest", "serviceRequests", "DiagnosticReport", "diagnosticReports", "Encounter",
			"encounters", "Medication", "medicationRequests");

	private ChartRequests() {
	}

	static JsonNode of(JsonNode chart) {
		ObjectNode request = JsonNodeFactory.instance.objectNode()
			.put("hook", "patient-view")
			.put("hookInstance", "4bdf3a94-2c4e-4b39-a1a4-1c59ac7f8b5e");
		ObjectNode context = request.putObject("context").put("userId", "Practitioner/a1");
		ObjectNode prefetch = request.putObject("prefetch");
		KEYS.values()
			.forEach((key) -> prefetch.putObject(key)
				.put("resourceType", "Bundle")
				.put("type", "searchset")
				.putArray("entry"));
		prefetch.putNull("observations");
		chart.path("entry").forEach((entry) -> {
			JsonNode resource = entry.path("resource");
			String type = resource.path("resourceType").asText();
			if (type.equals("Patient")) {
				context.put("patientId", resource.path("id").asText());
				prefetch.set("patient", resource);
			}
			else if (KEYS.containsKey(type)) {
				((ObjectNode) prefetch.get(KEYS.get(type))).withArray("entry").add(entry);
			}
		});
		return request;
	}

}
