package org.calciphylaxis.advisor.benchmarks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A hook request with the chart of a made-up patient on hemodialysis, whose monthly
 * laboratory results, sessions and dressings fill it to the wanted size. The same size
 * gives the same bytes.
 */
final class SyntheticRequest {

	private static final String PATIENT = "bench-1";

	private static final String LOINC = "http://loinc.org";

	private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";

	/** LOINC code, display, unit, lowest value, highest value. */
	private static final String[][] LABS = { { "2731-8", "Parathyrin.intact", "pg/mL", "310", "880" },
			{ "17861-6", "Calcium", "mg/dL", "8", "11" }, { "2777-1", "Phosphate", "mg/dL", "4", "8" },
			{ "1751-7", "Albumin", "g/dL", "2", "4" }, { "6768-6", "Alkaline phosphatase", "U/L", "60", "190" },
			{ "1988-5", "C reactive protein", "mg/L", "1", "60" }, { "2276-4", "Ferritin", "ng/mL", "200", "1100" },
			{ "6301-6", "INR", "{INR}", "1", "3" }, { "718-7", "Hemoglobin", "g/dL", "9", "13" },
			{ "39156-5", "Body mass index", "kg/m2", "36", "38" } };

	private final StringBuilder json = new StringBuilder();

	private SyntheticRequest() {
	}

	/**
	 * A request for patient-view of at least so many bytes, and about a resource more.
	 */
	static byte[] ofSize(int bytes) {
		return new SyntheticRequest().write("patient-view", "", bytes).getBytes(StandardCharsets.UTF_8);
	}

	/** The same for order-select, with a drafted drug (RxNorm). */
	static byte[] withDraft(String code, String text, int bytes) {
		String draft = order(9, code, text).replace("\"active\",\"intent\"", "\"draft\",\"intent\"");
		String context = ",\"selections\":[\"MedicationRequest/m9\"],\"draftOrders\":{\"resourceType\":\"Bundle\","
				+ "\"entry\":[{\"resource\":" + draft + "}]}";
		return new SyntheticRequest().write("order-select", context, bytes).getBytes(StandardCharsets.UTF_8);
	}

	private String write(String hook, String orders, int bytes) {
		this.json.append("{\"hook\":\"" + hook + "\",\"hookInstance\":\"7c1d6b0e-0d0f-4a51-9c59-1f5f5a1f0001\",")
			.append("\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"" + PATIENT + "\"" + orders
					+ "},\"prefetch\":{")
			.append("\"patient\":{\"resourceType\":\"Patient\",\"id\":\"" + PATIENT
					+ "\",\"gender\":\"female\",\"birthDate\":\"1968-02-29\"},");
		bundle("conditions",
				List.of(condition(1, "N18.6", "End stage renal disease"), condition(2, "Z99.2", "Dialysis status"),
						condition(3, "E66.9", "Obesity"), condition(4, "E11.22", "Type 2 diabetes"),
						condition(5, "I10", "Hypertension"), condition(6, "L97.119", "Ulcer of right thigh")));
		bundle("medicationRequests",
				List.of(order(1, "855332", "Warfarin 5 mg"), order(2, "197319", "Allopurinol 100 mg"),
						order(3, "314076", "Lisinopril 10 mg"), order(4, "617318", "Atorvastatin 20 mg")));
		this.json.append("\"medicationStatements\":null,\"observations\":null,\"procedures\":null,")
			.append("\"serviceRequests\":null,\"diagnosticReports\":null,\"encounters\":null,");
		List<String> labs = new ArrayList<>();
		for (int size = this.json.length(); size < bytes; size += labs.get(labs.size() - 1).length() + 40) {
			labs.add(lab(labs.size()));
		}
		bundle("labs", labs);
		this.json.setLength(this.json.length() - 1);
		return this.json.append("}}").toString();
	}

	private void bundle(String key, List<String> resources) {
		this.json.append('"')
			.append(key)
			.append("\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"total\":")
			.append(resources.size())
			.append(",\"entry\":[");
		for (String resource : resources) {
			this.json.append("{\"search\":{\"mode\":\"match\"},\"resource\":").append(resource).append("},");
		}
		this.json.setLength(this.json.length() - 1);
		this.json.append("]},");
	}

	private static String condition(int id, String code, String text) {
		return "{\"resourceType\":\"Condition\",\"id\":\"c" + id + "\"," + META
				+ ",\"clinicalStatus\":{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/condition-clinical\",\"code\":\"active\"}]},"
				+ coded("code", ICD, code, text) + "," + SUBJECT + ",\"recordedDate\":\"2026-11-02\"}";
	}

	private static String order(int id, String code, String text) {
		return "{\"resourceType\":\"MedicationRequest\",\"id\":\"m" + id + "\"," + META
				+ ",\"status\":\"active\",\"intent\":\"order\","
				+ coded("medicationCodeableConcept", "http://www.nlm.nih.gov/research/umls/rxnorm", code, text) + ","
				+ SUBJECT + ",\"authoredOn\":\"2026-08-01\",\"dosageInstruction\":[{\"text\":\"once daily\","
				+ "\"timing\":{\"repeat\":{\"frequency\":1,\"period\":1,\"periodUnit\":\"d\"}}}]}";
	}

	/** The newest first, as the prefetch templates ask, ten a day. */
	private static String lab(int number) {
		String[] lab = LABS[number % LABS.length];
		int lowest = Integer.parseInt(lab[3]);
		int value = lowest + (number * 7919) % (Integer.parseInt(lab[4]) - lowest + 1);
		String date = LocalDate.of(2026, 11, 20).minusDays(number / LABS.length * 3L) + "T07:15:00Z";
		return "{\"resourceType\":\"Observation\",\"id\":\"lab-" + number + "\"," + META
				+ ",\"status\":\"final\",\"category\":[{\"coding\":[{\"system\":\"http://terminology.hl7.org/CodeSystem/observation-category\",\"code\":\"laboratory\",\"display\":\"Laboratory\"}],\"text\":\"Laboratory\"}],"
				+ coded("code", LOINC, lab[0], lab[1]) + "," + SUBJECT + ",\"encounter\":{\"reference\":\"Encounter/e"
				+ number + "\"},\"effectiveDateTime\":\"" + date + "\",\"issued\":\"" + date
				+ "\",\"performer\":[{\"reference\":\"Organization/lab\",\"display\":\"Central laboratory\"}],"
				+ quantity("valueQuantity", value, lab[2]) + ",\"referenceRange\":[{" + quantity("low", lowest, lab[2])
				+ "," + quantity("high", lowest + 4, lab[2]) + ",\"text\":\"adults\"}]}";
	}

	private static final String META = "\"meta\":{\"versionId\":\"1\",\"lastUpdated\":\"2026-11-20T08:00:00Z\",\"profile\":[\"http://hl7.org/fhir/us/core/StructureDefinition/us-core\"]}";

	private static final String SUBJECT = "\"subject\":{\"reference\":\"Patient/" + PATIENT + "\"}";

	private static String coded(String name, String system, String code, String text) {
		return "\"" + name + "\":{\"coding\":[{\"system\":\"" + system + "\",\"code\":\"" + code + "\",\"display\":\""
				+ text + "\"},{\"system\":\"urn:oid:1.2.3.4.5.6\",\"code\":\"L" + code + "\"}],\"text\":\"" + text
				+ "\"}";
	}

	private static String quantity(String name, int value, String unit) {
		return "\"" + name + "\":{\"value\":" + value + ",\"unit\":\"" + unit
				+ "\",\"system\":\"http://unitsofmeasure.org\",\"code\":\"" + unit + "\"}";
	}

}
