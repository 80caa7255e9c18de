package org.calciphylaxis.advisor.stories;

import java.util.List;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Timing.UnitsOfTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.stories.ChartedCode.ALBUMIN;
import static org.calciphylaxis.advisor.stories.ChartedCode.CALCITRIOL;
import static org.calciphylaxis.advisor.stories.ChartedCode.DIABETES;
import static org.calciphylaxis.advisor.stories.ChartedCode.EGFR;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.LONG_TERM_ANTICOAGULANT;
import static org.calciphylaxis.advisor.stories.ChartedCode.LUPUS;
import static org.calciphylaxis.advisor.stories.ChartedCode.OBESITY;
import static org.calciphylaxis.advisor.stories.ChartedCode.PENILE_ULCER;
import static org.calciphylaxis.advisor.stories.ChartedCode.PREDNISONE;
import static org.calciphylaxis.advisor.stories.ChartedCode.PTH;
import static org.calciphylaxis.advisor.stories.ChartedCode.SKIN_BIOPSY;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ChartedCode.WEIGHT;
import static org.calciphylaxis.advisor.stories.ConditionDetail.at;
import static org.calciphylaxis.advisor.stories.ConditionDetail.since;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** Concepts that matter only beside others: one patient for each. */
class ParticularConceptStoriesTest {

	private static final String SNOMED = "http://snomed.info/sct";

	private static final String ICD_10 = "http://hl7.org/fhir/sid/icd-10";

	private static final String LOINC = "http://loinc.org";

	@ParameterizedTest(name = "{0}")
	@MethodSource
	void thisPatientIsToldSomethingElseWithoutIt(Concept concept, PatientStory patient) {
		PatientChart chart = patient.chart();
		PatientChart without = ConceptRemoval.without(concept, chart);
		assertThat(without).as("the chart holds a code of %s", concept).isNotEqualTo(chart);
		assertThat(told(patient, chart)).isNotEqualTo(told(patient, without));
	}

	static Stream<Arguments> thisPatientIsToldSomethingElseWithoutIt() {
		return Stream.of(
				// one low eGFR is kidney failure where chronic disease is coded
				Arguments.of(Concept.CKD_STAGE_UNSPECIFIED,
						aMan(61).with(concept(ICD_10, "N18.9"))
							.measured(EGFR, "9", "mL/min/{1.73_m2}")
							.with(PENILE_ULCER, since(10))),
				// after a biopsy of a lesion the unspecific code may be its result
				Arguments.of(Concept.CALCIPHYLAXIS_DX_NONSPECIFIC,
						onDialysis().withText("Painful nodule, left thigh", since(20))
							.performed(SKIN_BIOPSY, 10)
							.with(concept(ICD_10, "E83.5"), since(5))),
				// cellulitis of the trunk looks like early disease, that of a toe does
				// not
				Arguments.of(Concept.SKIN_INFECTION_TRUNK_OR_LIMB,
						risky(onDialysis()).taking(WARFARIN).with(concept(ICD_10, "L03.3"), since(5))),
				Arguments.of(Concept.SITE_ACRAL,
						risky(onDialysis()).with(concept(ICD_10, "L03.0").setText("Very painful"), since(5))),
				// weight that left with a limb is not lost
				Arguments.of(Concept.AMPUTATION, slimmer().with(concept(SNOMED, "397117006"), since(60))),
				// "long-term anticoagulant" is explained by it
				Arguments.of(Concept.DOAC,
						onDialysis().with(LIVEDO)
							.with(LONG_TERM_ANTICOAGULANT)
							.add(PrefetchKey.MEDICATION_REQUESTS, onDialysis().order(
									concept("http://www.nlm.nih.gov/research/umls/rxnorm", "1364430"), "active", 20))),
				Arguments.of(Concept.CALCITRIOL,
						onDialysis().with(LIVEDO).add(PrefetchKey.MEDICATION_REQUESTS, dosed())),
				// the tablet's code says systemic, its route does not
				Arguments.of(Concept.ROUTE_LOCAL,
						aPatient().withText("Necrotic ulcer, left thigh", since(20))
							.with(LUPUS)
							.add(PrefetchKey.MEDICATION_REQUESTS, rectal())),
				Arguments.of(Concept.LAB_LEUKOCYTES, feverish()),
				Arguments.of(Concept.ORDER_CONSULT_PALLIATIVE, penile().ordered(concept(SNOMED, "306237005"), 2)),
				Arguments.of(Concept.ORDER_CONSULT_PAIN, penile().ordered(concept(SNOMED, "306265007"), 2)));
	}

	private static List<Object> told(PatientStory patient, PatientChart chart) {
		return ConceptStoriesTest.told(patient.judge(chart, Occasion.CHART));
	}

	private static PatientStory onDialysis() {
		return aPatient().with(HEMODIALYSIS, since(1000));
	}

	private static PatientStory risky(PatientStory patient) {
		return patient.with(DIABETES).with(OBESITY).measured(PTH, "1200", "pg/mL").measured(ALBUMIN, "2.1", "g/dL");
	}

	private static PatientStory slimmer() {
		PatientStory patient = onDialysis().with(LIVEDO);
		for (int week = 0; week < 4; week++) {
			patient.measured(WEIGHT, "70", "kg", 1 + 3 * week).measured(WEIGHT, "95", "kg", 150 + 3 * week);
		}
		return patient;
	}

	private static PatientStory feverish() {
		return onDialysis().with(LIVEDO, at("left thigh"))
			.measured(PrefetchKey.OBSERVATIONS, concept(LOINC, "8310-5"), "39.4", "Cel")
			.measured(PrefetchKey.OBSERVATIONS, concept(LOINC, "8480-6"), "82", "mm[Hg]")
			.measured(PrefetchKey.LABS, concept(LOINC, "26464-8"), "21", "10*9/L");
	}

	private static PatientStory penile() {
		return aMan(61).with(HEMODIALYSIS, since(1000)).with(PENILE_ULCER, since(10));
	}

	private static MedicationRequest dosed() {
		Dosage dosage = new Dosage();
		dosage.addDoseAndRate().setDose(new Quantity().setValue(2).setUnit("ug"));
		dosage.getTiming().getRepeat().setFrequency(1).setPeriod(1).setPeriodUnit(UnitsOfTime.D);
		return aPatient().order(CALCITRIOL.concept(), "active", 20).addDosageInstruction(dosage);
	}

	private static MedicationRequest rectal() {
		Dosage dosage = new Dosage().setRoute(concept(SNOMED, "37161004"));
		return aPatient().order(PREDNISONE.concept(), "active", 20).addDosageInstruction(dosage);
	}

	private static CodeableConcept concept(String system, String code) {
		return ChartedCode.concept(system, code);
	}

}
