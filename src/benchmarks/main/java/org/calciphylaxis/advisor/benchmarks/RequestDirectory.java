package org.calciphylaxis.advisor.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Requests made of a folder of charts: one gzipped FHIR R4 Bundle a patient. */
final class RequestDirectory {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, String> KEYS = Map.of("Condition", "conditions", "MedicationRequest",
			"medicationRequests", "MedicationStatement", "medicationStatements", "Procedure", "procedures",
			"ServiceRequest", "serviceRequests", "DiagnosticReport", "diagnosticReports", "Encounter", "encounters");

	private RequestDirectory() {
	}

	/** By file name; each a patient-view with everything in its prefetch. */
	static Map<String, byte[]> read(Path folder) throws IOException {
		Map<String, byte[]> requests = new TreeMap<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.json.gz")) {
			for (Path file : files) {
				try (InputStream chart = new GZIPInputStream(Files.newInputStream(file))) {
					requests.put(file.getFileName().toString(), request(JSON.readTree(chart)));
				}
			}
		}
		return requests;
	}

	private static byte[] request(JsonNode chart) throws IOException {
		ObjectNode request = JSON.createObjectNode()
			.put("hook", "patient-view")
			.put("hookInstance", "7c1d6b0e-0d0f-4a51-9c59-1f5f5a1f0001");
		ObjectNode prefetch = JSON.createObjectNode();
		KEYS.values().forEach((key) -> bundle(prefetch, key));
		bundle(prefetch, "labs");
		bundle(prefetch, "observations");
		for (JsonNode entry : chart.path("entry")) {
			JsonNode resource = entry.path("resource");
			String type = resource.path("resourceType").asText();
			if (type.equals("Patient")) {
				request.putObject("context")
					.put("userId", "Practitioner/1")
					.put("patientId", resource.path("id").asText());
				prefetch.set("patient", resource);
			}
			else if (type.equals("Observation")) {
				add(prefetch, isLab(resource) ? "labs" : "observations", entry);
			}
			else if (KEYS.containsKey(type)) {
				add(prefetch, KEYS.get(type), entry);
			}
		}
		return JSON.writeValueAsBytes(request.set("prefetch", prefetch));
	}

	private static boolean isLab(JsonNode observation) {
		return observation.path("category").findValuesAsText("code").contains("laboratory");
	}

	private static void bundle(ObjectNode prefetch, String key) {
		prefetch.putObject(key).put("resourceType", "Bundle").put("type", "searchset").putArray("entry");
	}

	private static void add(ObjectNode prefetch, String key, JsonNode entry) {
		prefetch.withObject(key).withArray("entry").add(entry);
	}

}
