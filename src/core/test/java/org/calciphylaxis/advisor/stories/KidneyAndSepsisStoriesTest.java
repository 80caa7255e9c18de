package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Encounter.EncounterStatus;
import org.hl7.fhir.r4.model.Observation.ObservationStatus;
import org.hl7.fhir.r4.model.StringType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.PENILE_LESION;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED_SEPSIS;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.VITAMIN_K_ANTAGONIST_ORDER;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.CRITICAL;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.EGFR;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.PENILE_ULCER;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ChartedCode.concept;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;
import static org.calciphylaxis.advisor.stories.PatientStory.daysAgo;

/** Kidney failure and sepsis as charts show them at the edges. */
class KidneyAndSepsisStoriesTest {

	private static final String LOINC = "http://loinc.org";

	private static PatientStory coded(PatientStory story, String code) {
		return story.with(concept("http://hl7.org/fhir/sid/icd-10-cm", code));
	}

	@Test
	void oneVeryLowFiltrationRateIsEnoughWithAnyCodeOfChronicKidneyDisease() {
		aMan(60).with(PENILE_ULCER).measured(EGFR, "12", "mL/min/{1.73_m2}").whenChartIsOpened().isAdvisedNothing();
		coded(aMan(60).with(PENILE_ULCER).measured(EGFR, "12", "mL/min/{1.73_m2}"), "N18.9").whenChartIsOpened()
			.isAdvised(PENILE_LESION, WARNING);
	}

	@Test
	void aFailingGraftIsKidneyFailure() {
		coded(aMan(60).with(PENILE_ULCER), "T86.12").whenChartIsOpened().isAdvised(PENILE_LESION, WARNING);
	}

	private static PatientStory inDialysisCare(PatientStory story, int daysAgo) {
		Encounter encounter = new Encounter().setStatus(EncounterStatus.INPROGRESS)
			.setServiceType(concept("http://snomed.info/sct", "718330001"));
		encounter.getPeriod().setStartElement(new DateTimeType(daysAgo(daysAgo)));
		return story.add(PrefetchKey.ENCOUNTERS, encounter);
	}

	@Test
	void anEncounterCountsAsOneDialysis() {
		inDialysisCare(aPatient(), 30).drafting(WARFARIN).whenOrderIsSigned().isAdvisedNothing();
		inDialysisCare(inDialysisCare(aPatient(), 30), 2).drafting(WARFARIN)
			.whenOrderIsSigned()
			.isAdvised(VITAMIN_K_ANTAGONIST_ORDER, WARNING);
	}

	private static PatientStory cultured(String words) {
		return cultured(aPatient().with(HEMODIALYSIS).with(LIVEDO), words, ObservationStatus.PRELIMINARY);
	}

	private static PatientStory cultured(PatientStory story, String words, ObservationStatus status) {
		return story.add(PrefetchKey.LABS,
				story.observation(concept(LOINC, "600-7"), 2).setStatus(status).setValue(new StringType(words)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Staphylococcus aureus", "Gram-negative rods",
			"Gram positive cocci in clusters, identification pending", "MRSA; susceptibilities to follow",
			"Klebsiella pneumoniae; no anaerobes isolated", "E. coli. Gram stain: no organisms seen",
			"growth of an unusual rod", "yeast" })
	void anOrganismInTheBloodIsSepsis(String words) {
		cultured(words).whenChartIsOpened().isAdvised(SUSPECTED_SEPSIS, CRITICAL);
	}

	@ParameterizedTest
	@ValueSource(strings = { "No growth after 5 days", "No growth to date, final report pending", "Pending", "Negative",
			"Cancelled", "Specimen rejected", "QNS", "See comment", "Final", "NGTD", "Nil growth", "Kein Wachstum",
			"Steril", "not performed", "No Staphylococcus aureus isolated", "MRSA: not detected", "Contaminated",
			"Coagulase-negative staphylococcus", "Staphylococcus epidermidis", "Bacillus species" })
	void noOrganismIsNoSepsis(String words) {
		cultured(words).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void aContaminantOfOneCultureIsShownAndOfTwoCounted() {
		cultured("Coagulase-negative staphylococci").whenChartIsOpened()
			.listing("Blood culture", "possible contaminant");
		cultured(cultured("CoNS"), "Staph. epidermidis", ObservationStatus.FINAL).whenChartIsOpened()
			.isAdvised(SUSPECTED_SEPSIS, CRITICAL);
	}

	private static PatientStory lupusAnticoagulant(PatientStory story, String result, int daysAgo) {
		return story.add(PrefetchKey.LABS,
				story.observation(concept(LOINC, "75506-6"), daysAgo).setValue(new CodeableConcept().setText(result)));
	}

	@Test
	void theNewestLupusAnticoagulantDecides() {
		PatientStory once = lupusAnticoagulant(aPatient().with(HEMODIALYSIS).with(LIVEDO), "Positive", 300);
		once.whenChartIsOpened().becauseOf("Lupus anticoagulant");
		lupusAnticoagulant(once, "Not detected", 30).whenChartIsOpened().notBecauseOf("Lupus anticoagulant");
	}

}
