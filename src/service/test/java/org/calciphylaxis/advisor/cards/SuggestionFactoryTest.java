package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggestionFactoryTest {

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@Test
	void aDraftIsAProposalForThePatientWithItsReasons() throws IOException {
		JsonNode order = card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED))
			.at("/suggestions/0/actions/0/resource");
		assertThat(order.path("id").asText()).matches("[0-9a-f-]{36}");
		((ObjectNode) order).remove("id");
		assertThat(order.toString()).isEqualTo(
				"""
						{"resourceType":"ServiceRequest",\
						"instantiatesCanonical":["https://calciphylaxis-advisor.github.io/fhir/ActivityDefinition/skin-biopsy|0.2.0"],\
						"status":"draft","intent":"proposal",\
						"code":{"coding":[{"system":"http://snomed.info/sct","code":"240977001","display":"Biopsy of skin (procedure)"}],\
						"text":"Skin biopsy"},\
						"subject":{"reference":"Patient/synthetic-1"},\
						"reasonReference":[{"reference":"Condition/ulcer"},{"reference":"Condition/dialysis"}],\
						"supportingInfo":[{"reference":"MedicationRequest/warfarin"}],\
						"note":[{"text":"caution, skin infection charted; caution, INR above 3"}]}""");
	}

	@Test
	void aGroupIsOneSuggestionWithAnActionForEachOrder() throws IOException {
		JsonNode labs = card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED)).at("/suggestions/3");
		assertThat(labs.path("label").asText()).isEqualTo("Coagulation and thrombophilia labs: INR, aPTT, protein C,"
				+ " protein S, antithrombin, lupus anticoagulant");
		assertThat(labs.path("actions")).hasSize(6);
		assertThat(labs.at("/actions/0/description").asText()).isEqualTo("Draft order: INR");
		assertThat(labs.at("/actions/2/description").asText()).isEqualTo("Draft order: protein C");
	}

	@Test
	void isRecommendedOnlyWhenTheAdviceSaysSo() throws IOException {
		JsonNode suggestions = card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED)).path("suggestions");
		assertThat(suggestions.at("/0").has("isRecommended")).isFalse();
		assertThat(suggestions.at("/1/isRecommended").asBoolean()).isTrue();
	}

	@Test
	void urgentOrdersSaySoInPriorityAndWords() throws IOException {
		JsonNode suggestions = card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED_SEPSIS)).path("suggestions");
		assertThat(suggestions.at("/0/actions/0/resource/priority").asText()).isEqualTo("stat");
		assertThat(suggestions.at("/1/actions/0/resource/priority").asText()).isEqualTo("urgent");
		assertThat(suggestions.at("/1/label").asText()).isEqualTo("Nephrology, today (urgent)");
	}

	@Test
	void anOrderForALesionYetToBeFoundSaysSo() throws IOException {
		JsonNode biopsy = card(this.writer, CardExamples.advice(AdviceCode.AT_RISK)).at("/suggestions/1");
		assertThat(biopsy.path("label").asText()).endsWith("(if a painful or non-healing skin lesion is found)");
		assertThat(biopsy.at("/actions/0/description").asText())
			.endsWith("; if a painful or non-healing skin lesion is found");
	}

	@Test
	void aDraftedOrderIsRemovedByItsReference() throws IOException {
		JsonNode action = card(this.writer, CardExamples.advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER))
			.at("/suggestions/0/actions/0");
		assertThat(action.toString()).isEqualTo("""
				{"type":"delete","description":"Remove the drafted order: warfarin sodium 5 MG Oral Tablet",\
				"resourceId":"MedicationRequest/draft-1"}""");
	}

	@Test
	void aDraftWithoutAUsableReferenceIsNotOfferedForRemoval() throws IOException {
		JsonNode card = card(this.writer, removing("MedicationRequest/"));
		assertThat(card.has("suggestions")).isFalse();
		assertThat(card.has("selectionBehavior")).isFalse();
	}

	@Test
	void everyUuidIsDistinct() throws IOException {
		assertThat(card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED)).findValuesAsText("uuid")).hasSize(8)
			.doesNotHaveDuplicates();
	}

	@Test
	void canBeSplitForEhrsThatTakeOneActionEach() throws IOException {
		JsonNode card = card(ActionSelectionBehavior.ONE_PER_SUGGESTION);
		assertThat(card.path("suggestions")).hasSize(22)
			.allSatisfy((suggestion) -> assertThat(suggestion.path("actions")).hasSize(1))
			.allSatisfy((suggestion) -> assertThat(suggestion.path("label"))
				.isEqualTo(suggestion.at("/actions/0/description")));
		assertThat(card.findValuesAsText("uuid")).hasSize(23).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@CsvSource({ "ALL, all", "ANY, any" })
	void saysHowActionsMayBeTakenToClientsThatReadIt(ActionSelectionBehavior ofClient, String said) throws IOException {
		assertThat(card(ofClient).path("suggestions"))
			.allSatisfy((suggestion) -> assertThat(suggestion.path("actionSelectionBehavior").asText())
				.isEqualTo((suggestion.path("actions").size() > 1) ? said : ""));
		assertThat(card(ofClient).at("/suggestions/3/actionSelectionBehavior").asText()).isEqualTo(said);
	}

	@Test
	void saysNothingOfActionsToOtherClients() throws IOException {
		assertThat(card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED)).toString())
			.doesNotContain("actionSelectionBehavior");
	}

	@Test
	void namesEachReasonOnceAndOnlyUsableReferencesAndNotTooMany() throws IOException {
		List<Evidence> facts = IntStream.range(0, 30)
			.mapToObj((i) -> CardExamples.fact("ULCER", Message.of("Ulcer"), "ulcer", "2026-11-01",
					(i % 3 == 0) ? "Condition/" : "Condition/" + i / 2, Message.of("ulcer")))
			.toList();
		JsonNode reasons = card(this.writer, CardExamples.advice(AdviceCode.SUSPECTED, Indicator.WARNING, facts))
			.at("/suggestions/0/actions/0/resource/reasonReference");
		assertThat(reasons.findValuesAsText("reference")).hasSize(10)
			.doesNotHaveDuplicates()
			.allMatch((reference) -> reference.matches("Condition/\\d+"));
	}

	private static Advice removing(String reference) {
		return new Advice(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, Indicator.WARNING, List.of(CardExamples.DIALYSIS),
				List.of(), List.of(), Set.of(), List.of(new Suggestion.RemoveDraft(reference, "warfarin", false)));
	}

	private JsonNode card(ActionSelectionBehavior ofClient) throws IOException {
		CardContext request = new CardContext("calciphylaxis-patient-view", "synthetic-1", "Practitioner/7",
				Language.EN, ofClient, CardExamples.AS_OF);
		return new ObjectMapper()
			.readTree(new CardsSerializer()
				.write(this.writer.write(CardExamples.saying(CardExamples.advice(AdviceCode.SUSPECTED)), request)))
			.at("/cards/0");
	}

	private static JsonNode card(CardWriter writer, Advice advice) throws IOException {
		return new ObjectMapper()
			.readTree(new CardsSerializer().write(writer.write(CardExamples.saying(advice), CardExamples.REQUEST)))
			.at("/cards/0");
	}

}
