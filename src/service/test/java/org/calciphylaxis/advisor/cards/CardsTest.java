package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardsTest {

	/** The radiograph has a code of its own at some sites. */
	private static final List<String> BY_SITE = Stream
		.of("thigh", "lower-leg", "leg", "leg-left", "leg-right", "abdomen")
		.map((site) -> "soft-tissue-radiograph-" + site)
		.toList();

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@Test
	void everyAdviceHasACardFileAndTheReverse() throws IOException {
		assertThat(namesIn(Path.of("cards"), ".md")).containsExactlyInAnyOrderElementsOf(
				Stream.concat(Stream.of("README"), Stream.of(AdviceCode.values()).map(AdviceCode::code)).toList());
	}

	@Test
	void everyOrderHasAnActivityDefinitionAndTheReverse() throws IOException {
		assertThat(namesIn(Path.of("fhir-resources/activity-definitions"), ".json"))
			.containsExactlyInAnyOrderElementsOf(Stream
				.concat(Stream.of(SuggestedOrder.values()).map(SuggestedOrder::activityDefinitionId), BY_SITE.stream())
				.toList());
	}

	@ParameterizedTest
	@EnumSource
	void everyCardNamesItsSourceAndTopic(AdviceCode code) {
		CdsServiceResponseCardJson card = card(CardExamples.advice(code));
		assertThat(card.getSource().getLabel()).isEqualTo("Calciphylaxis Advisor");
		assertThat(card.getSource().getUrl()).isEqualTo("http://localhost:8081/advice");
		assertThat(card.getSource().getTopic().getSystem())
			.isEqualTo("https://calciphylaxis-advisor.github.io/fhir/CodeSystem/advice");
		assertThat(card.getSource().getTopic().getCode()).isEqualTo(code.code());
		assertThat(card.getSource().getTopic().getDisplay()).isEqualTo(code.display());
	}

	@ParameterizedTest
	@EnumSource
	void everyCardOffersReasonsToSetItAside(AdviceCode code) {
		assertThat(card(CardExamples.advice(code)).getOverrideReasons()).hasSizeGreaterThanOrEqualTo(5)
			.allSatisfy((reason) -> {
				assertThat(reason.getDisplay()).isNotBlank();
				assertThat(reason.getCode()).matches("[a-z-]+");
				assertThat(reason.getSystem())
					.isEqualTo("http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes");
			});
	}

	@ParameterizedTest
	@EnumSource
	void everyCardLinksToItsPageFirst(AdviceCode code) {
		assertThat(card(CardExamples.advice(code)).getLinks()).hasSizeBetween(1, 3)
			.allSatisfy((link) -> assertThat(link.getType()).isEqualTo("absolute"))
			.first()
			.satisfies((link) -> assertThat(link.getUrl()).isEqualTo("http://localhost:8081/advice/" + code.code()));
	}

	@ParameterizedTest
	@EnumSource
	void everyNoteSaysSomethingOnEveryCardThatCanCarryIt(AdviceCode code) {
		String without = card(CardExamples.advice(code)).getDetail();
		for (AdviceNote note : CardNotes.of(code)) {
			assertThat(card(CardExamples.advice(code, note)).getDetail()).as("%s on %s", note, code)
				.isNotEqualTo(without);
		}
	}

	@ParameterizedTest
	@EnumSource
	void theIndicatorIsTheOneOfTheAdvice(AdviceCode code) {
		Advice advice = CardExamples.advice(code);
		assertThat(card(advice).getIndicator().name()).isEqualTo(advice.indicator().name());
	}

	@Test
	void theDiagnosticCardComesFirst() {
		Assessment both = CardExamples.saying(Optional.of(CardExamples.advice(AdviceCode.SUSPECTED_SEPSIS)),
				Optional.of(CardExamples.advice(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST)));
		assertThat(this.writer.write(both, CardExamples.REQUEST))
			.extracting((card) -> card.getSource().getTopic().getCode())
			.containsExactly("suspectedSepsis", "establishedOnVitaminKAntagonist");
	}

	@Test
	void nothingToAdviseIsNoCard() {
		Assessment nothing = CardExamples.saying(Optional.empty(), Optional.empty());
		assertThat(this.writer.write(nothing, CardExamples.REQUEST)).isEmpty();
	}

	private CdsServiceResponseCardJson card(Advice advice) {
		return this.writer.write(CardExamples.saying(advice), CardExamples.REQUEST).get(0);
	}

	private static Set<String> namesIn(Path folder, String ending) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map((file) -> file.getFileName().toString())
				.filter((name) -> name.endsWith(ending))
				.map((name) -> name.substring(0, name.length() - ending.length()))
				.collect(Collectors.toSet());
		}
	}

}
