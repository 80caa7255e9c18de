package org.calciphylaxis.advisor.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.ThresholdNumbers;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.stories.Vignette;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every card takes the numbers of the rules from the settings. */
class NumbersInCardsTest {

	@Test
	void noCardNamesANumberThatASettingHolds() {
		assertThat(named(ThresholdNumbers.changed(false))).isEmpty();
	}

	@Test
	void theNumbersAreFoundWhenTheyAreThere() {
		assertThat(named(ThresholdsLoader.shipped())).anyMatch((found) -> found.startsWith("labs.inr: above 3"))
			.anyMatch((found) -> found.startsWith("kidney.vintage-days: 5 years"));
	}

	private static Set<String> named(Thresholds thresholds) {
		Set<String> named = new TreeSet<>();
		texts(thresholds).forEach((text) -> ThresholdNumbers.in(text)
			.forEach((found) -> named.add(found + " in: " + around(text, found))));
		return named;
	}

	private static String around(String text, String found) {
		int at = text.indexOf(found.substring(found.indexOf(": ") + 2));
		return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 60)).replace('\n', ' ');
	}

	private static List<String> texts(Thresholds thresholds) {
		CardWriter writer = new CardWriter(CardProperties.builtIn(), thresholds, StoreFixture.KEY);
		Assessor assessor = new Assessor(thresholds, Terminology.shipped().lexicon());
		List<CdsServiceResponseCardJson> cards = new ArrayList<>();
		for (Vignette vignette : Vignette.all()) {
			for (Occasion occasion : Occasion.values()) {
				cards.addAll(
						writer.write(vignette.patient().when(occasion, assessor).assessment(), CardExamples.REQUEST));
			}
		}
		for (AdviceCode code : AdviceCode.values()) {
			for (AdviceNote note : AdviceNote.values()) {
				cards.addAll(writer.write(CardExamples.saying(CardExamples.advice(code, note)), CardExamples.REQUEST));
			}
		}
		return cards.stream().map(NumbersInCardsTest::text).toList();
	}

	/** Without the examples' own time on dialysis, and without the number of a study. */
	private static String text(CdsServiceResponseCardJson card) {
		StringBuilder text = new StringBuilder(card.getSummary() + "\n" + card.getDetail() + "\n");
		List<CdsServiceResponseSuggestionJson> suggestions = (card.getSuggestions() != null) ? card.getSuggestions()
				: List.of();
		suggestions.forEach((suggestion) -> {
			text.append(suggestion.getLabel()).append('\n');
			suggestion.getActions().forEach((action) -> text.append(action.getDescription()).append('\n'));
		});
		return text.toString()
			.replace("| Dialysis for more than 5 years | Dependence on dialysis |", "")
			.replace("more than 5 years on dialysis", "")
			.replace("in one series half of 16 patients died within three months", "");
	}

}
