package org.calciphylaxis.advisor.stories;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.assessment.Thresholds;
import org.calciphylaxis.advisor.assessment.facts.Availability;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.ChartProperties;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartSources;
import org.calciphylaxis.advisor.chart.terminology.Terminology;
import org.calciphylaxis.advisor.chart.terminology.TerminologyProperties;

/**
 * A patient as FHIR resources, told in a clinician's words, and judged as the advisor
 * would.
 */
final class PatientStory {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final ChartTime NOW = new ChartTime(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), TODAY);

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final ChartReader READER = new ChartReader(Terminology.load(TerminologyProperties.shippedOnly()),
			new ChartProperties(ZoneOffset.UTC));

	private static final Assessor ASSESSOR = new Assessor(Thresholds.DEFAULT);

	private final Map<DataKey, List<JsonNode>> resources = new EnumMap<>(DataKey.class);

	private final Map<DataKey, Availability> availability = new EnumMap<>(DataKey.class);

	private final List<JsonNode> newProblems = new ArrayList<>();

	private final List<JsonNode> drafts = new ArrayList<>();

	private String gender = "unknown";

	private int age = 60;

	private int ids;

	static PatientStory aPatient() {
		return new PatientStory();
	}

	static PatientStory aWoman(int age) {
		return new PatientStory().of("female", age);
	}

	static PatientStory aMan(int age) {
		return new PatientStory().of("male", age);
	}

	private PatientStory of(String gender, int age) {
		this.gender = gender;
		this.age = age;
		return this;
	}

	static String daysAgo(int days) {
		return TODAY.minusDays(days).toString();
	}

	/** An active, confirmed condition. */
	PatientStory with(Charted what) {
		return with(what, "");
	}

	/** An active condition with further members of the resource. */
	PatientStory with(Charted what, String more) {
		return condition("{\"coding\":[%s]}".formatted(what.coding()), more);
	}

	PatientStory withText(String text, String more) {
		return condition("{\"text\":\"%s\"}".formatted(text), more);
	}

	private PatientStory condition(String code, String more) {
		String status = more.contains("clinicalStatus") ? "" : ",\"clinicalStatus\":" + status("active");
		return add(DataKey.CONDITIONS, "Condition", "\"code\":" + code + status + more);
	}

	static String status(String code) {
		return "{\"coding\":[{\"code\":\"%s\"}]}".formatted(code);
	}

	static String verified(String code) {
		return ",\"verificationStatus\":" + status(code);
	}

	static String since(int daysAgo) {
		return ",\"onsetDateTime\":\"%s\"".formatted(daysAgo(daysAgo));
	}

	static String at(String site) {
		return ",\"bodySite\":[{\"text\":\"%s\"}]".formatted(site);
	}

	PatientStory taking(Charted drug) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "active", 30, "");
	}

	PatientStory taking(Charted drug, int sinceDays) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "active", sinceDays, "");
	}

	PatientStory takingByText(String text) {
		return prescribed("{\"text\":\"%s\"}".formatted(text), "active", 30, "");
	}

	PatientStory stopped(Charted drug, int daysAgo) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "stopped", daysAgo, "");
	}

	PatientStory onHold(Charted drug) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "on-hold", 20, "");
	}

	private PatientStory prescribed(String drug, String status, int daysAgo, String more) {
		return add(DataKey.MEDICATION_REQUESTS, "MedicationRequest",
				"\"status\":\"%s\",\"intent\":\"order\",\"authoredOn\":\"%s\",\"medicationCodeableConcept\":%s%s"
					.formatted(status, daysAgo(daysAgo), drug, more));
	}

	PatientStory drafting(Charted drug) {
		this.drafts.add(json(resource("MedicationRequest",
				"\"status\":\"draft\",\"intent\":\"order\",\"medicationCodeableConcept\":{\"coding\":[%s]}"
					.formatted(drug.coding()))));
		return this;
	}

	PatientStory measured(Charted what, String value, String unit) {
		return measured(what, value, unit, 5);
	}

	PatientStory measured(Charted what, String value, String unit, int daysAgo) {
		String quantity = "{\"value\":%s%s}".formatted(value, unit.isEmpty() ? "" : ",\"unit\":\"" + unit + "\"");
		return add(DataKey.LABS, "Observation",
				"\"status\":\"final\",\"code\":{\"coding\":[%s]},\"effectiveDateTime\":\"%s\",\"valueQuantity\":%s"
					.formatted(what.coding(), daysAgo(daysAgo), quantity));
	}

	PatientStory performed(Charted what, int daysAgo) {
		return add(DataKey.PROCEDURES, "Procedure",
				"\"status\":\"completed\",\"code\":{\"coding\":[%s]},\"performedDateTime\":\"%s\""
					.formatted(what.coding(), daysAgo(daysAgo)));
	}

	PatientStory ordered(Charted what, int daysAgo) {
		return add(DataKey.SERVICE_REQUESTS, "ServiceRequest",
				"\"status\":\"active\",\"intent\":\"order\",\"code\":{\"coding\":[%s]},\"authoredOn\":\"%s\""
					.formatted(what.coding(), daysAgo(daysAgo)));
	}

	PatientStory reported(Charted what, String conclusion, int daysAgo) {
		return add(DataKey.DIAGNOSTIC_REPORTS, "DiagnosticReport",
				"\"status\":\"final\",\"code\":{\"coding\":[%s]},\"effectiveDateTime\":\"%s\",\"conclusion\":\"%s\""
					.formatted(what.coding(), daysAgo(daysAgo), conclusion));
	}

	PatientStory without(DataKey key) {
		this.resources.remove(key);
		this.availability.put(key, Availability.missing("the EHR did not send it"));
		return this;
	}

	/** Any other resource, as the EHR sends it. */
	PatientStory add(DataKey key, String type, String members) {
		this.resources.computeIfAbsent(key, (any) -> new ArrayList<>()).add(json(resource(type, members)));
		return this;
	}

	private String resource(String type, String members) {
		this.ids++;
		return "{\"resourceType\":\"%s\",\"id\":\"r%d\",\"subject\":{\"reference\":\"Patient/p1\"},%s}".formatted(type,
				this.ids, members);
	}

	PatientStory newProblem(Charted what) {
		this.newProblems.add(json(resource("Condition", "\"code\":{\"coding\":[%s]}".formatted(what.coding()))));
		return this;
	}

	Telling whenChartIsOpened() {
		return when(Hook.PATIENT_VIEW);
	}

	Telling whenProblemIsAdded() {
		return when(Hook.PROBLEM_LIST_ITEM_CREATE);
	}

	Telling whenOrderIsSigned() {
		return when(Hook.ORDER_SIGN);
	}

	private Telling when(Hook hook) {
		String patient = "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"%s\",\"birthDate\":\"%s\"}"
			.formatted(this.gender, TODAY.minusYears(this.age));
		this.resources.put(DataKey.PATIENT, List.of(json(patient)));
		ChartSources sources = new ChartSources("p1", this.resources, Map.of(), this.newProblems, this.availability);
		return new Telling(ASSESSOR.assess(READER.read(sources), READER.drafts(this.drafts, sources), hook, NOW));
	}

	private static JsonNode json(String text) {
		try {
			return JSON.readTree(text);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(text, ex);
		}
	}

}
