package org.calciphylaxis.advisor.stories;

import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestIntent;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.PENILE_LESION;
import static org.calciphylaxis.advisor.assessment.advice.AdviceCode.SUSPECTED;
import static org.calciphylaxis.advisor.assessment.advice.Indicator.WARNING;
import static org.calciphylaxis.advisor.stories.ChartedCode.HEMODIALYSIS;
import static org.calciphylaxis.advisor.stories.ChartedCode.LIVEDO;
import static org.calciphylaxis.advisor.stories.ChartedCode.SKIN_BIOPSY;
import static org.calciphylaxis.advisor.stories.ChartedCode.WARFARIN;
import static org.calciphylaxis.advisor.stories.ConditionDetail.at;
import static org.calciphylaxis.advisor.stories.PatientStory.aMan;
import static org.calciphylaxis.advisor.stories.PatientStory.aPatient;

/** A site that only the text of a bodySite names, wherever the rules ask for a site. */
class SiteStoriesTest {

	private static final Coding LEG = new Coding("http://snomed.info/sct", "61685007", "Lower limb structure");

	@ParameterizedTest
	@ValueSource(strings = { "right thigh", "abdominal wall", "L buttock" })
	void placesAnUlcerOfTheProblemList(String site) {
		onDialysis().withText("Ulcer", at(site)).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@ParameterizedTest
	@ValueSource(strings = { "toe", "heel", "" })
	void placesNoUlcerAtAFattySiteThatIsElsewhere(String site) {
		onDialysis().withText("Ulcer", at(site)).whenChartIsOpened().isAdvisedNothing();
	}

	@Test
	void placesAnUlcerOfAnExamination() {
		Observation ulcer = onDialysis().observation(new CodeableConcept().setText("Skin examination"), 3);
		ulcer.addCategory().addCoding().setCode("exam");
		ulcer.setValue(new CodeableConcept().setText("Ulcer")).setBodySite(new CodeableConcept().setText("thigh"));
		onDialysis().add(PrefetchKey.OBSERVATIONS, ulcer).whenChartIsOpened().isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void refinesACodedLegByItsText() {
		onDialysis().withText("Ulcer", (ulcer, today) -> ulcer.addBodySite().setText("inner thigh").addCoding(LEG))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, WARNING);
	}

	@Test
	void placesAPenileUlcer() {
		aMan(60).with(HEMODIALYSIS)
			.withText("Ulcer", at("glans penis"))
			.whenChartIsOpened()
			.isAdvised(PENILE_LESION, WARNING);
	}

	@ParameterizedTest
	@CsvSource({ "left thigh, INFO", "right thigh, WARNING", "back, WARNING" })
	void placesABiopsyUnderWay(String site, Indicator indicator) {
		onDialysis().with(LIVEDO, at("left thigh"))
			.add(PrefetchKey.SERVICE_REQUESTS, biopsy(site))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, indicator);
	}

	@ParameterizedTest
	@CsvSource({ "left thigh, INFO", "right calf, WARNING" })
	void placesAnotherCause(String site, Indicator indicator) {
		CodeableConcept pressureUlcer = new CodeableConcept(
				new Coding("http://snomed.info/sct", "399912005", "Pressure ulcer"));
		onDialysis().withText("Ulcer", at("left thigh"))
			.with(pressureUlcer, at(site))
			.whenChartIsOpened()
			.isAdvised(SUSPECTED, indicator);
	}

	private static ServiceRequest biopsy(String site) {
		ServiceRequest order = new ServiceRequest().setStatus(ServiceRequestStatus.ACTIVE)
			.setIntent(ServiceRequestIntent.ORDER)
			.setCode(SKIN_BIOPSY.concept());
		order.addBodySite().setText(site);
		return order;
	}

	private static PatientStory onDialysis() {
		return aPatient().with(HEMODIALYSIS).taking(WARFARIN);
	}

}
