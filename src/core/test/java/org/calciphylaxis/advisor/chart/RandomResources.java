package org.calciphylaxis.advisor.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ValueSetCode;

/** Resources of patient p1 with codes, words, dates and faults at random. */
final class RandomResources {

	private static final Terminology TERMINOLOGY = Terminology.shipped();

	private static final List<String> WORDS = List.of("Livedo racemosa of both thighs", "painful ulcer of the calf",
			"no necrosis seen", "Kalziphylaxie ausgeschlossen", "suspected calciphylaxis", "hospice care",
			"dermatology consult", "skin biopsy, left thigh", "Warfarin 5 mg", "stop Coumadin", "black eschar",
			"sepsis due to E. coli", "Fracture of wrist", "Common cold", "Metformin 850 mg", "Hearing test", "Cataract",
			"Metal valve prosthesis", "yes", "negative", "Wunde heilt nicht", "Annual check");

	private static final List<String> UNITS = List.of("mg/dL", "pg/mL", "g/dL", "mmol/L", "%", "kg/m2", "", "{score}");

	private static final Map<String, PrefetchKey> KEYS = Map.of("Condition", PrefetchKey.CONDITIONS,
			"MedicationRequest", PrefetchKey.MEDICATION_REQUESTS, "MedicationStatement",
			PrefetchKey.MEDICATION_STATEMENTS, "Observation", PrefetchKey.LABS, "Procedure", PrefetchKey.PROCEDURES,
			"ServiceRequest", PrefetchKey.SERVICE_REQUESTS, "DiagnosticReport", PrefetchKey.DIAGNOSTIC_REPORTS,
			"Encounter", PrefetchKey.ENCOUNTERS);

	private final Random random;

	private final LocalDate today;

	RandomResources(Random random, LocalDate today) {
		this.random = random;
		this.today = today;
	}

	static PrefetchKey keyOf(JsonNode resource) {
		return KEYS.get(resource.get("resourceType").asText());
	}

	JsonNode patient() {
		return ChartFixture.json("{resourceType:'Patient',id:'p1',name:[{family:'Doe'}],gender:'%s',birthDate:'19%d'}"
			.formatted(among("female", "male", "unknown"), 30 + this.random.nextInt(60)));
	}

	JsonNode medication(String id) {
		ObjectNode medication = object("Medication", id);
		medication.set("code", statement());
		if (happens(3)) {
			medication.putArray("ingredient").addObject().set("itemCodeableConcept", statement());
		}
		return medication;
	}

	JsonNode resource(String id) {
		String type = KEYS.keySet().stream().sorted().toList().get(this.random.nextInt(KEYS.size()));
		ObjectNode resource = object(type, id);
		resource.putObject("subject").put("reference", "Patient/p1");
		resource.put("status", among("final", "active", "completed", "stopped", "preliminary", "entered-in-error"));
		resource.putArray("note").addObject().put("text", among(WORDS.toArray(String[]::new)));
		resource.putObject("text").put("div", "<div>" + WORDS.get(this.random.nextInt(WORDS.size())) + "</div>");
		switch (type) {
			case "MedicationRequest", "MedicationStatement" -> fillMedication(resource);
			case "Encounter" -> resource.putArray("type").add(statement());
			default -> resource.set("code", statement());
		}
		fillDates(resource);
		fillFindings(resource);
		fillFaults(resource);
		return resource;
	}

	private void fillMedication(ObjectNode resource) {
		if (happens(2)) {
			resource.putObject("medicationReference")
				.put("reference", "Medication/m" + this.random.nextInt(6))
				.put("display", among("", "Warfarin", "Another drug"));
		}
		else {
			resource.set("medicationCodeableConcept", statement());
		}
		resource.put("intent", among("order", "plan", "proposal"));
		resource.putArray("dosageInstruction").addObject().put("text", among("5 mg daily", "on hold", "inhale"));
	}

	private void fillDates(ObjectNode resource) {
		for (String member : List.of("onsetDateTime", "recordedDate", "effectiveDateTime", "authoredOn",
				"performedDateTime", "issued")) {
			if (happens(2)) {
				resource.put(member, happens(25) ? "soon" : this.today.minusDays(this.random.nextInt(800)).toString());
			}
		}
	}

	private void fillFindings(ObjectNode resource) {
		resource.putObject("clinicalStatus").put("text", among("active", "resolved", "inactive", "other"));
		resource.putArray("category").addObject().put("text", among("exam", "survey", "laboratory", "vital-signs"));
		resource.putArray("bodySite").add(statement());
		resource.put("conclusion", among(WORDS.toArray(String[]::new)));
		switch (this.random.nextInt(5)) {
			case 0 -> resource.putObject("valueQuantity")
				.put("value", this.random.nextInt(1500))
				.put("unit", among(UNITS.toArray(String[]::new)));
			case 1 -> resource.set("valueCodeableConcept", statement());
			case 2 -> resource.put("valueString", among(WORDS.toArray(String[]::new)));
			case 3 -> resource.putArray("component").addObject().put("valueBoolean", true).set("code", statement());
			default -> resource.put("valueBoolean", happens(2));
		}
	}

	private void fillFaults(ObjectNode resource) {
		switch (this.random.nextInt(40)) {
			case 0 -> resource.putArray("modifierExtension").addObject().put("url", "urn:opposite");
			case 1 -> resource.put("code", "a bare string");
			case 2 -> resource.putArray("focus").addObject().put("reference", "Patient/donor");
			case 3 -> resource.put("wasNotTaken", true);
			case 4 -> resource.putArray("contained").addObject().put("resourceType", "Patient").put("id", "p1");
			default -> resource.putObject("meta").put("versionId", "1").putArray("profile").add("urn:wound");
		}
	}

	private ObjectNode statement() {
		ObjectNode statement = JsonNodeFactory.instance.objectNode();
		if (happens(2)) {
			Concept concept = among(Concept.values());
			List<ValueSetCode> codes = TERMINOLOGY.codesOf(concept);
			if (!codes.isEmpty()) {
				ValueSetCode code = codes.get(this.random.nextInt(codes.size()));
				statement.putArray("coding").addObject().put("system", code.system()).put("code", code.code());
			}
		}
		else {
			statement.putArray("coding").addObject().put("system", "http://loinc.org").put("code", "0-0");
		}
		if (happens(2)) {
			statement.put("text", among(WORDS.toArray(String[]::new)));
		}
		return statement;
	}

	private static ObjectNode object(String type, String id) {
		return JsonNodeFactory.instance.objectNode().put("resourceType", type).put("id", id);
	}

	@SafeVarargs
	private <T> T among(T... choices) {
		return Arrays.asList(choices).get(this.random.nextInt(choices.length));
	}

	/** Once in so many times. */
	private boolean happens(int in) {
		return this.random.nextInt(in) == 0;
	}

}
