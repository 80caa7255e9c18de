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
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;

/**
 * A patient as FHIR resources, told in a clinician's words, and judged as the advisor
 * would.
 */
public final class PatientStory {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final ChartTime NOW = new ChartTime(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), TODAY);

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final ChartReader READER = new ChartReader(Terminology.shipped(), ZoneOffset.UTC);

	private static final Assessor ASSESSOR = new Assessor(ThresholdsLoader.shipped(), Terminology.shipped().lexicon());

	private final Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);

	private final Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);

	private final List<JsonNode> newProblems = new ArrayList<>();

	private final List<JsonNode> drafts = new ArrayList<>();

	private String gender = "unknown";

	private String more = "";

	private int age = 60;

	private int ids;

	public static PatientStory aPatient() {
		return new PatientStory();
	}

	static PatientStory aWoman(int age) {
		return new PatientStory().of("female", age);
	}

	public static PatientStory aMan(int age) {
		return new PatientStory().of("male", age);
	}

	private PatientStory of(String gender, int age) {
		this.gender = gender;
		this.age = age;
		return this;
	}

	/** Further members of the Patient. */
	PatientStory who(String more) {
		this.more = "," + more;
		return this;
	}

	public static String daysAgo(int days) {
		return TODAY.minusDays(days).toString();
	}

	/** An active, confirmed condition. */
	public PatientStory with(ChartedCode what) {
		return with(what, "");
	}

	/** An active condition with further members of the resource. */
	public PatientStory with(ChartedCode what, String more) {
		return condition("{\"coding\":[%s]}".formatted(what.coding()), more);
	}

	PatientStory withText(String text, String more) {
		return condition("{\"text\":\"%s\"}".formatted(text), more);
	}

	private PatientStory condition(String code, String more) {
		String status = more.contains("clinicalStatus") ? "" : ",\"clinicalStatus\":" + status("active");
		return add(PrefetchKey.CONDITIONS, "Condition", "\"code\":" + code + status + more);
	}

	public static String status(String code) {
		return "{\"coding\":[{\"code\":\"%s\"}]}".formatted(code);
	}

	static String verified(String code) {
		return ",\"verificationStatus\":" + status(code);
	}

	public static String since(int daysAgo) {
		return ",\"onsetDateTime\":\"%s\"".formatted(daysAgo(daysAgo));
	}

	static String at(String site) {
		return ",\"bodySite\":[{\"text\":\"%s\"}]".formatted(site);
	}

	public PatientStory taking(ChartedCode drug) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "active", 30, "");
	}

	PatientStory taking(ChartedCode drug, int sinceDays) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "active", sinceDays, "");
	}

	PatientStory takingByText(String text) {
		return prescribed("{\"text\":\"%s\"}".formatted(text), "active", 30, "");
	}

	PatientStory stopped(ChartedCode drug, int daysAgo) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "stopped", daysAgo, "");
	}

	PatientStory onHold(ChartedCode drug) {
		return prescribed("{\"coding\":[%s]}".formatted(drug.coding()), "on-hold", 20, "");
	}

	private PatientStory prescribed(String drug, String status, int daysAgo, String more) {
		return add(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest",
				"\"status\":\"%s\",\"intent\":\"order\",\"authoredOn\":\"%s\",\"medicationCodeableConcept\":%s%s"
					.formatted(status, daysAgo(daysAgo), drug, more));
	}

	public PatientStory drafting(ChartedCode drug) {
		this.drafts.add(json(resource("MedicationRequest",
				"\"status\":\"draft\",\"intent\":\"order\",\"medicationCodeableConcept\":{\"coding\":[%s]}"
					.formatted(drug.coding()))));
		return this;
	}

	public PatientStory measured(ChartedCode what, String value, String unit) {
		return measured(what, value, unit, 5);
	}

	PatientStory measured(ChartedCode what, String value, String unit, int daysAgo) {
		String quantity = "{\"value\":%s%s}".formatted(value, unit.isEmpty() ? "" : ",\"unit\":\"" + unit + "\"");
		return add(PrefetchKey.LABS, "Observation",
				"\"status\":\"final\",\"code\":{\"coding\":[%s]},\"effectiveDateTime\":\"%s\",\"valueQuantity\":%s"
					.formatted(what.coding(), daysAgo(daysAgo), quantity));
	}

	PatientStory performed(ChartedCode what, int daysAgo) {
		return add(PrefetchKey.PROCEDURES, "Procedure",
				"\"status\":\"completed\",\"code\":{\"coding\":[%s]},\"performedDateTime\":\"%s\""
					.formatted(what.coding(), daysAgo(daysAgo)));
	}

	PatientStory ordered(ChartedCode what, int daysAgo) {
		return add(PrefetchKey.SERVICE_REQUESTS, "ServiceRequest",
				"\"status\":\"active\",\"intent\":\"order\",\"code\":{\"coding\":[%s]},\"authoredOn\":\"%s\""
					.formatted(what.coding(), daysAgo(daysAgo)));
	}

	PatientStory reported(ChartedCode what, String conclusion, int daysAgo) {
		return add(PrefetchKey.DIAGNOSTIC_REPORTS, "DiagnosticReport",
				"\"status\":\"final\",\"code\":{\"coding\":[%s]},\"effectiveDateTime\":\"%s\",\"conclusion\":\"%s\""
					.formatted(what.coding(), daysAgo(daysAgo), conclusion));
	}

	PatientStory without(PrefetchKey key) {
		this.resources.remove(key);
		this.availability.put(key, DataAvailability.missing("the EHR did not send it"));
		return this;
	}

	/** Any other resource, as the EHR sends it. */
	PatientStory add(PrefetchKey key, String type, String members) {
		this.resources.computeIfAbsent(key, (any) -> new ArrayList<>()).add(json(resource(type, members)));
		return this;
	}

	private String resource(String type, String members) {
		this.ids++;
		return "{\"resourceType\":\"%s\",\"id\":\"r%d\",\"subject\":{\"reference\":\"Patient/p1\"},%s}".formatted(type,
				this.ids, members);
	}

	PatientStory newProblem(ChartedCode what) {
		this.newProblems.add(json(resource("Condition", "\"code\":{\"coding\":[%s]}".formatted(what.coding()))));
		return this;
	}

	public StoryAssertions whenChartIsOpened() {
		return when(Occasion.CHART);
	}

	StoryAssertions whenProblemIsAdded() {
		return when(Occasion.PROBLEM);
	}

	public StoryAssertions whenOrderIsSigned() {
		return when(Occasion.ORDER);
	}

	private StoryAssertions when(Occasion occasion) {
		String patient = "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"gender\":\"%s\",\"birthDate\":\"%s\"%s}"
			.formatted(this.gender, TODAY.minusYears(this.age), this.more);
		this.resources.put(PrefetchKey.PATIENT, List.of(json(patient)));
		ChartResources sources = new ChartResources(new ChartContext("p1", this.newProblems, this.drafts),
				this.resources, Map.of(), this.availability);
		return new StoryAssertions(ASSESSOR.assess(READER.read(sources), occasion, NOW));
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
