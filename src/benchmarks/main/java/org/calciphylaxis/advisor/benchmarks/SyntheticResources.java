package org.calciphylaxis.advisor.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The resources of a {@link SyntheticRequest}, with the elements that EHRs fill. */
final class SyntheticResources {

	private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";

	private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";

	private static final List<String[]> PROBLEMS = List.of(new String[] { "N18.6", "End stage renal disease" },
			new String[] { "Z99.2", "Dependence on renal dialysis" }, new String[] { "E66.9", "Obesity, unspecified" },
			new String[] { "E11.22", "Type 2 diabetes with chronic kidney disease" },
			new String[] { "I10", "Essential hypertension" }, new String[] { "L97.119", "Ulcer of right thigh" });

	private static final List<String> NOTES = List.of(
			"Skin warm and dry, no rash or lesions noted. Access site clean, thrill and bruit present.",
			"Painful indurated plaque of the left thigh, 4 x 3 cm, no drainage. Denies fever, chills or injury.",
			"Wound bed 80 % granulation, 20 % slough, edges attached; dressing changed, tolerated well.",
			"No evidence of livedo. Pedal pulses 2+ bilaterally, capillary refill below 3 seconds.",
			"Patient's mother had leg ulcers. Nephrology to follow; consider vascular study if it does not heal.");

	private static final List<String[]> FINDINGS = List.of(new String[] { "39937001", "Scar of skin" },
			new String[] { "271807003", "Eruption of skin" }, new String[] { "416462003", "Wound" },
			new String[] { "247441003", "Erythema" }, new String[] { "418290006", "Itching" });

	private final ChartShape shape;

	private final String patient;

	private final LocalDate today;

	SyntheticResources(ChartShape shape, String patient, LocalDate today) {
		this.shape = shape;
		this.patient = patient;
		this.today = today;
	}

	ObjectNode patient() {
		return JsonNodeFactory.instance.objectNode()
			.put("resourceType", "Patient")
			.put("id", this.patient)
			.put("gender", "female")
			.put("birthDate", "1968-02-29");
	}

	List<ObjectNode> conditions() {
		return IntStream.range(0, PROBLEMS.size()).mapToObj((at) -> {
			ObjectNode condition = resource("Condition", "c" + at).put("recordedDate", day(at));
			coding(condition.putObject("clinicalStatus"), TERMINOLOGY + "condition-clinical", "active", "Active");
			ObjectNode code = condition.putObject("code").put("text", PROBLEMS.get(at)[1]);
			if (!this.shape.isInWords()) {
				coding(code, ICD, PROBLEMS.get(at)[0], PROBLEMS.get(at)[1]);
			}
			return condition;
		}).toList();
	}

	ObjectNode order(int id, String code, String text) {
		ObjectNode order = resource("MedicationRequest", "m" + id).put("status", "active")
			.put("intent", "order")
			.put("authoredOn", day(100));
		coding(order.putObject("medicationCodeableConcept").put("text", text),
				"http://www.nlm.nih.gov/research/umls/rxnorm", code, text);
		order.putArray("dosageInstruction").addObject().put("text", "once daily");
		return order;
	}

	/** The newest first, ten a day. */
	ObjectNode lab(int number) {
		LabSpelling lab = this.shape.lab(number);
		ObjectNode result = observation("lab-" + number, "laboratory", day(1 + number / 10));
		ObjectNode code = result.putObject("code").put("text", lab.display());
		boolean localOnly = this.shape == ChartShape.MIXED && number % 7 == 6;
		if (!localOnly) {
			coding(code, "http://loinc.org", lab.code(), lab.display());
		}
		coding(code, "urn:oid:1.2.3.4.5.6", "L" + lab.code(), lab.display());
		quantity(result, "valueQuantity", lab, lab.value(number));
		ObjectNode range = result.putArray("referenceRange").addObject();
		quantity(range, "low", lab, lab.low());
		quantity(range, "high", lab, lab.high());
		return result;
	}

	ObjectNode finding(int number) {
		ObjectNode finding = observation("finding-" + number, "exam", day(1 + number / 10));
		if (this.shape.isInWords()) {
			finding.putObject("code").put("text", "Skin assessment");
			return finding.put("valueString", NOTES.get(number % NOTES.size()));
		}
		String[] what = FINDINGS.get(number % FINDINGS.size());
		coding(finding.putObject("code").put("text", what[1]), "http://snomed.info/sct", what[0], what[1]);
		return finding.put("valueBoolean", number % 3 == 0);
	}

	private ObjectNode observation(String id, String category, String day) {
		ObjectNode observation = resource("Observation", id).put("status", "final")
			.put("effectiveDateTime", day + "T07:15:00Z")
			.put("issued", day + "T09:00:00Z");
		coding(observation.putArray("category").addObject(), TERMINOLOGY + "observation-category", category, category);
		observation.putArray("performer").addObject().put("reference", "Organization/lab").put("display", "Central");
		return observation;
	}

	private ObjectNode resource(String type, String id) {
		ObjectNode resource = JsonNodeFactory.instance.objectNode().put("resourceType", type).put("id", id);
		resource.putObject("meta").put("versionId", "1").put("lastUpdated", "2026-11-20T08:00:00Z");
		resource.putObject("subject").put("reference", "Patient/" + this.patient);
		return resource;
	}

	private static void coding(ObjectNode concept, String system, String code, String display) {
		concept.withArray("coding").addObject().put("system", system).put("code", code).put("display", display);
	}

	private static void quantity(ObjectNode parent, String name, LabSpelling lab, double value) {
		ObjectNode quantity = parent.putObject(name).put("value", value).put("unit", lab.unit());
		if (lab.coded()) {
			quantity.put("system", "http://unitsofmeasure.org").put("code", lab.unit());
		}
	}

	private String day(int back) {
		return this.today.minusDays(back).toString();
	}

}
