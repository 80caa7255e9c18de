package org.calciphylaxis.advisor.terminology;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CodeSystemsTest {

	@Test
	void everyAdviceIsACodeWithItsDisplay() throws IOException {
		Map<String, String> displays = read("advice").valueStream()
			.collect(Collectors.toMap((concept) -> concept.path("code").asText(),
					(concept) -> concept.path("display").asText()));
		assertThat(displays).isEqualTo(
				Arrays.stream(AdviceCode.values()).collect(Collectors.toMap(AdviceCode::code, AdviceCode::display)));
	}

	@Test
	void everyOverrideReasonNamesItsHl7Code() throws IOException {
		assertThat(read("override-reasons").valueStream().map((reason) -> reason.at("/property/0/valueCoding")))
			.allSatisfy((coding) -> assertThat(coding.path("system").asText())
				.isEqualTo("http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes"))
			.extracting((coding) -> coding.path("code").asText())
			.containsExactlyInAnyOrder("action-completed", "patient-ineligible", "wrong-time-workflow",
					"inappropriate-recipient", "risk-benefit-ratio", "does-not-align-preferences",
					"recipient-disagrees-evidence");
	}

	@Test
	void everyDrugNameOfAValueSetIsACodeAndTheReverse() throws IOException {
		assertThat(read("drug-names").findValuesAsText("code")).isSorted();
		assertThat(read("drug-names").findValuesAsText("code").stream().map(DrugNameIndex::fold).distinct())
			.containsExactlyInAnyOrderElementsOf(Terminology.shipped().drugNames().keySet());
	}

	private static JsonNode read(String id) throws IOException {
		return new ObjectMapper().readTree(new File("fhir-resources/codesystems/" + id + ".json")).path("concept");
	}

}
