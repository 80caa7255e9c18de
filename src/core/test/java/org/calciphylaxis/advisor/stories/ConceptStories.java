package org.calciphylaxis.advisor.stories;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ValueSetCode;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DiagnosticReport;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Procedure.ProcedureStatus;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.StringType;

import static org.calciphylaxis.advisor.stories.ChartedCode.CALCIPHYLAXIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.CELLULITIS_OF_CALF;
import static org.calciphylaxis.advisor.stories.ChartedCode.DIABETES;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.KIDNEY_DISEASE_STAGE_4;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.SKIN_BIOPSY;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ConditionDetail.at;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** Patients whose chart holds a code of a concept, wherever such codes are charted. */
final class ConceptStories {

	private static final Terminology CODES = Terminology.shipped();

	/** A value that matters for each unit. */
	private static final List<String> RESULTS = List.of("1200 pg/mL", "12 mg/dL", "1.6 mmol/L", "2 g/dL", "300 U/L",
			"900 ng/mL", "60 %", "40 ug/L", "60 mg2/dL2", "10 mL/min/{1.73_m2}", "150 mg/L", "20 10*9/L", "4 {INR}",
			"40 kg/m2", "9 {score}", "39 Cel", "80 mm[Hg]");

	private static final List<String> PARTS = List.of("thigh", "calf", "lower leg", "leg", "heel", "foot", "toe",
			"ankle", "buttock", "breast", "hip", "arm", "hand", "abdomen", "back");

	private static final List<Supplier<PatientStory>> PATIENTS = List.of(() -> aPatient(),
			() -> aPatient().with(HEMODIALYSIS, since(1000)).with(LIVEDO, at("left thigh")).taking(WARFARIN),
			() -> aPatient().with(HEMODIALYSIS, since(1000)).taking(WARFARIN), () -> aPatient().with(LIVEDO),
			() -> aPatient().with(LIVEDO).taking(WARFARIN), () -> aPatient().with(CALCIPHYLAXIS),
			() -> aMan(60).with(HEMODIALYSIS), () -> aPatient().with(HEMODIALYSIS).with(CELLULITIS_OF_CALF),
			() -> aPatient().with(KIDNEY_DISEASE_STAGE_4).with(LIVEDO).with(DIABETES),
			() -> signs().with(HEMODIALYSIS).with(LIVEDO), () -> weighed().with(HEMODIALYSIS).taking(WARFARIN));

	private ConceptStories() {
	}

	/**
	 * The vignettes first, then the concept's code in every place of every patient's
	 * chart.
	 */
	static Stream<PatientStory> of(Concept concept) {
		CodeableConcept code = code(concept);
		Stream<PatientStory> vignettes = VignettesTest.vignettes().map(Vignette::patient);
		Stream<PatientStory> charted = PATIENTS.stream()
			.flatMap((patient) -> places(code).map((place) -> place.apply(patient.get())));
		return Stream.of(vignettes, charted, sites(code)).flatMap((stories) -> stories);
	}

	private static CodeableConcept code(Concept concept) {
		ValueSetCode first = CODES.codesOf(concept).get(0);
		return ChartedCode.concept(first.system(), first.code());
	}

	private static Stream<Function<PatientStory, PatientStory>> places(CodeableConcept code) {
		Stream<Function<PatientStory, PatientStory>> others = Stream.of((story) -> story.with(code),
				(story) -> done(done(story, code, 5), code, 40), (story) -> visited(visited(story, code, 5), code, 40),
				(story) -> story.ordered(code, 3),
				(story) -> story.add(PrefetchKey.DIAGNOSTIC_REPORTS, report(story, code)),
				(story) -> story.add(PrefetchKey.MEDICATION_REQUESTS, story.order(code, "active", 40)),
				(story) -> story.drafting(code),
				(story) -> story.add(PrefetchKey.MEDICATION_REQUESTS, oral(story.order(code, "active", 40))),
				(story) -> story.add(PrefetchKey.MEDICATION_REQUESTS, by(story, "prednisone", code)),
				(story) -> story.add(PrefetchKey.MEDICATION_REQUESTS, by(story, "heparin", code)),
				(story) -> story.add(PrefetchKey.OBSERVATIONS, exam(story, code)),
				(story) -> story.add(PrefetchKey.LABS, positive(story, code)));
		return Stream.concat(others, RESULTS.stream().map((result) -> (story) -> {
			String[] parts = result.split(" ", 2);
			return story.measured(PrefetchKey.LABS, code, parts[0], parts[1]);
		}));
	}

	/**
	 * A site matters for what an ulcer is, and for which biopsy may be that of a lesion.
	 */
	private static Stream<PatientStory> sites(CodeableConcept site) {
		Stream<PatientStory> lesions = Stream.of("Ulcer", "Painful purpura", "Gangrene", "Livedo")
			.flatMap((lesion) -> Stream.of(
					onDialysis().withText(lesion, (condition, today) -> condition.addBodySite(site)),
					onDialysis().withText(lesion, (condition, today) -> condition.addBodySite(site))
						.add(PrefetchKey.SERVICE_REQUESTS, biopsy(new CodeableConcept().setText("left knee")))));
		Stream<PatientStory> biopsies = Stream
			.of(onDialysis().with(LIVEDO, at("left thigh")).add(PrefetchKey.SERVICE_REQUESTS, biopsy(site)));
		Stream<PatientStory> sides = PARTS.stream()
			.flatMap((part) -> Stream.of("left ", "right ")
				.map((side) -> onDialysis().with(site)
					.add(PrefetchKey.SERVICE_REQUESTS, biopsy(new CodeableConcept().setText(side + part)))));
		return Stream.of(lesions, biopsies, sides).flatMap((stories) -> stories);
	}

	private static PatientStory onDialysis() {
		return aPatient().with(HEMODIALYSIS).taking(WARFARIN);
	}

	private static PatientStory signs() {
		return aPatient().measured(PrefetchKey.OBSERVATIONS, code(Concept.OBS_BODY_TEMPERATURE), "39", "Cel")
			.measured(PrefetchKey.OBSERVATIONS, code(Concept.OBS_SYSTOLIC_BLOOD_PRESSURE), "90", "mm[Hg]")
			.measured(PrefetchKey.LABS, code(Concept.LAB_CRP), "150", "mg/L");
	}

	private static PatientStory weighed() {
		return aPatient().measured(ChartedCode.WEIGHT, "120", "kg").measured(ChartedCode.HEIGHT, "1.6", "m");
	}

	private static PatientStory done(PatientStory story, CodeableConcept code, int daysAgo) {
		Procedure procedure = new Procedure().setStatus(ProcedureStatus.COMPLETED).setCode(code);
		return story.add(PrefetchKey.PROCEDURES, procedure.setPerformed(story.day(daysAgo)));
	}

	private static PatientStory visited(PatientStory story, CodeableConcept code, int daysAgo) {
		Encounter encounter = new Encounter().setStatus(EncounterStatus.FINISHED).addType(code);
		encounter.getPeriod().setStartElement(story.day(daysAgo));
		return story.add(PrefetchKey.ENCOUNTERS, encounter);
	}

	private static DiagnosticReport report(PatientStory story, CodeableConcept code) {
		return story.report(SKIN_BIOPSY, 3).setCode(code).setConclusion("Skin: no calciphylaxis.");
	}

	private static MedicationRequest oral(MedicationRequest order) {
		order.addDosageInstruction().setRoute(new CodeableConcept().setText("oral"));
		return order;
	}

	private static MedicationRequest by(PatientStory story, String drug, CodeableConcept route) {
		MedicationRequest order = story.order(new CodeableConcept().setText(drug), "active", 40);
		order.addDosageInstruction().setRoute(route);
		return order;
	}

	private static Observation exam(PatientStory story, CodeableConcept answer) {
		Observation row = story.observation(LIVEDO.concept(), 3).setValue(answer);
		row.addCategory().addCoding().setCode("exam");
		return row;
	}

	private static Observation positive(PatientStory story, CodeableConcept code) {
		Observation result = story.observation(code, 1).setValue(new StringType("Staphylococcus aureus"));
		result.addInterpretation().addCoding().setCode("POS");
		return result;
	}

	private static ServiceRequest biopsy(CodeableConcept site) {
		return new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE)
			.setIntent(ServiceRequestIntent.ORDER)
			.setCode(SKIN_BIOPSY.concept())
			.addBodySite(site);
	}

}
