package org.calciphylaxis.advisor.stories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.DiagnosticReport.DiagnosticReportStatus;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestIntent;
import org.hl7.fhir.r4.model.MedicationRequest.MedicationRequestStatus;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Resource;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * The one way to write a patient in tests: FHIR resources, told in a clinician's words.
 * Judged as the advisor would, or sent as a hook request.
 */
public final class PatientStory {

	public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private final StoryResources resources = new StoryResources();

	private final Patient patient = new Patient();

	private String oddPatientMembers = "";

	private LocalDate today = TODAY;

	private int age = 60;

	private PatientStory() {
		this.patient.setId(StoryResources.PATIENT_ID);
		this.patient.setGender(AdministrativeGender.UNKNOWN);
	}

	/** A patient of 60 years without any finding. */
	public static PatientStory aPatient() {
		return new PatientStory();
	}

	public static PatientStory aWoman(int age) {
		return new PatientStory().of(AdministrativeGender.FEMALE, age);
	}

	public static PatientStory aMan(int age) {
		return new PatientStory().of(AdministrativeGender.MALE, age);
	}

	private PatientStory of(AdministrativeGender gender, int years) {
		this.patient.setGender(gender);
		this.age = years;
		return this;
	}

	/** From which day the days of what follows are counted back. */
	public PatientStory asOf(LocalDate day) {
		this.today = day;
		return this;
	}

	/** The day so many days before the stories' today, as FHIR writes it. */
	public static String daysAgo(int days) {
		return TODAY.minusDays(days).toString();
	}

	/** Further members of the Patient. */
	public PatientStory who(Consumer<Patient> more) {
		more.accept(this.patient);
		return this;
	}

	/** Members of the Patient that no FHIR model can hold, as an EHR sends them. */
	PatientStory whoIsSentWith(String members) {
		this.oddPatientMembers = members;
		return this;
	}

	/** A condition; active unless a detail says otherwise. */
	public PatientStory with(ChartedCode what, ConditionDetail... details) {
		return with(what.concept(), details);
	}

	/** A condition in words, without a code. */
	public PatientStory withText(String text, ConditionDetail... details) {
		return with(new CodeableConcept().setText(text), details);
	}

	/** A condition; active unless a detail says otherwise. */
	public PatientStory with(CodeableConcept what, ConditionDetail... details) {
		Condition condition = new Condition().setCode(what);
		for (ConditionDetail detail : details) {
			detail.addTo(condition, this.today);
		}
		if (!condition.hasClinicalStatus()) {
			condition.setClinicalStatus(ConditionDetail.status("active"));
		}
		return add(PrefetchKey.CONDITIONS, condition);
	}

	/** An active order of 30 days ago. */
	public PatientStory taking(ChartedCode drug) {
		return taking(drug, 30);
	}

	public PatientStory taking(ChartedCode drug, int sinceDays) {
		return prescribed(drug.concept(), "active", sinceDays);
	}

	public PatientStory takingByText(String text) {
		return prescribed(new CodeableConcept().setText(text), "active", 30);
	}

	PatientStory stopped(ChartedCode drug, int daysAgo) {
		return prescribed(drug.concept(), "stopped", daysAgo);
	}

	PatientStory onHold(ChartedCode drug) {
		return prescribed(drug.concept(), "on-hold", 20);
	}

	private PatientStory prescribed(CodeableConcept drug, String status, int daysAgo) {
		return add(PrefetchKey.MEDICATION_REQUESTS, order(drug, status, daysAgo));
	}

	/** An order to be completed and {@link #add added}. */
	MedicationRequest order(CodeableConcept drug, String status, int daysAgo) {
		return new MedicationRequest().setStatus(MedicationRequestStatus.fromCode(status))
			.setIntent(MedicationRequestIntent.ORDER)
			.setAuthoredOnElement(day(daysAgo))
			.setMedication(drug);
	}

	public PatientStory drafting(ChartedCode drug) {
		return drafting(drug.concept());
	}

	PatientStory drafting(CodeableConcept drug) {
		this.resources.addDraft(new MedicationRequest().setStatus(MedicationRequestStatus.DRAFT)
			.setIntent(MedicationRequestIntent.ORDER)
			.setMedication(drug));
		return this;
	}

	/** A result of five days ago; an empty unit for none. */
	public PatientStory measured(ChartedCode what, String value, String unit) {
		return measured(what, value, unit, 5);
	}

	PatientStory measured(ChartedCode what, String value, String unit, int daysAgo) {
		return add(what.resultKey(), observation(what.concept(), daysAgo).setValue(quantity(value, unit)));
	}

	/** A result of today. */
	PatientStory measured(PrefetchKey key, CodeableConcept what, String value, String unit) {
		return add(key, observation(what, 0).setValue(quantity(value, unit)));
	}

	private static Quantity quantity(String value, String unit) {
		Quantity quantity = new Quantity().setValue(new BigDecimal(value));
		return unit.isEmpty() ? quantity : quantity.setUnit(unit);
	}

	/** A final observation to be completed and {@link #add added}. */
	Observation observation(CodeableConcept what, int daysAgo) {
		return new Observation().setStatus(ObservationStatus.FINAL).setCode(what).setEffective(day(daysAgo));
	}

	PatientStory performed(ChartedCode what, int daysAgo) {
		return add(PrefetchKey.PROCEDURES,
				new Procedure().setStatus(ProcedureStatus.COMPLETED)
					.setCode(what.concept())
					.setPerformed(day(daysAgo)));
	}

	PatientStory ordered(ChartedCode what, int daysAgo) {
		return ordered(what.concept(), daysAgo);
	}

	PatientStory ordered(CodeableConcept what, int daysAgo) {
		return add(PrefetchKey.SERVICE_REQUESTS,
				new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE)
					.setIntent(ServiceRequestIntent.ORDER)
					.setCode(what)
					.setAuthoredOnElement(day(daysAgo)));
	}

	PatientStory reported(ChartedCode what, String conclusion, int daysAgo) {
		return add(PrefetchKey.DIAGNOSTIC_REPORTS, report(what, daysAgo).setConclusion(conclusion));
	}

	/** A final report to be completed and {@link #add added}. */
	DiagnosticReport report(ChartedCode what, int daysAgo) {
		return new DiagnosticReport().setStatus(DiagnosticReportStatus.FINAL)
			.setCode(what.concept())
			.setEffective(day(daysAgo));
	}

	public PatientStory without(PrefetchKey key) {
		this.resources.withhold(key);
		return this;
	}

	/** Any other resource; its id and its subject are set here. */
	public PatientStory add(PrefetchKey key, Resource resource) {
		this.resources.add(key, resource);
		return this;
	}

	/** A resource that no FHIR model can hold, broken or odd, as an EHR sends it. */
	PatientStory addAsSent(PrefetchKey key, String type, String members) {
		this.resources.add(key, type, members);
		return this;
	}

	public PatientStory newProblem(ChartedCode what) {
		this.resources.addNewProblem(new Condition().setCode(what.concept()));
		return this;
	}

	public StoryAssertions whenChartIsOpened() {
		OpenedCharts.tell(request("patient-view"));
		return when(Occasion.CHART);
	}

	public StoryAssertions whenProblemIsAdded() {
		return when(Occasion.PROBLEM);
	}

	public StoryAssertions whenOrderIsSigned() {
		return when(Occasion.ORDER);
	}

	private StoryAssertions when(Occasion occasion) {
		return when(occasion, StoryJudge.ASSESSOR);
	}

	/** Judged by other thresholds or another lexicon. */
	public StoryAssertions when(Occasion occasion, Assessor assessor) {
		return StoryJudge.judge(this.resources.chart(patient()), occasion, assessor, this.today);
	}

	PatientChart chart() {
		return StoryJudge.READER.read(this.resources.chart(patient()));
	}

	/** Another chart on the day of this story. */
	Assessment judge(PatientChart chart, Occasion occasion) {
		return StoryJudge.ASSESSOR.assess(chart, occasion, StoryJudge.noonOf(this.today));
	}

	/** A hook request whose prefetch holds everything but what is {@link #without}. */
	public ObjectNode request(String hook) {
		return this.resources.request(hook, patient());
	}

	private JsonNode patient() {
		this.patient.getBirthDateElement().setValueAsString(this.today.minusYears(this.age).toString());
		String json = StoryJson.encode(this.patient);
		return StoryJson.parse(this.oddPatientMembers.isEmpty() ? json
				: json.substring(0, json.length() - 1) + "," + this.oddPatientMembers + "}");
	}

	DateTimeType day(int daysAgo) {
		return new DateTimeType(this.today.minusDays(daysAgo).toString());
	}

}
