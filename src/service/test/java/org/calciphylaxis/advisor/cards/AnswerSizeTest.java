package org.calciphylaxis.advisor.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import org.calciphylaxis.advisor.ActionSelectionBehavior;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** An answer stays under 64 KB, however much a chart holds and however odd its words. */
class AnswerSizeTest {

	private static final int MAX_BYTES = 64 * 1024;

	/** Four bytes each, or five once escaped. */
	private static final List<String> WORDS = List.of("\uD835\uDD38".repeat(5000), "&<*".repeat(5000));

	private static final String LONG_ID = "x".repeat(256);

	private static final CardContext REQUEST = new CardContext("calciphylaxis-patient-view", LONG_ID, "Practitioner/7",
			Language.DE, null, CardExamples.AS_OF);

	private static final CardWriter WRITER = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@ParameterizedTest
	@EnumSource
	void staysSmallForEveryAdvice(AdviceCode code) {
		for (String words : WORDS) {
			for (boolean oneActionEach : List.of(true, false)) {
				assertThat(size(oneActionEach, List.of(worst(code, words)))).as("%s", code).isLessThan(MAX_BYTES);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void staysSmallForTwoCards(boolean oneActionEach) {
		for (String words : WORDS) {
			assertThat(
					size(oneActionEach,
							List.of(worst(AdviceCode.PENILE_LESION, words),
									worst(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, words))))
				.isLessThan(MAX_BYTES);
		}
	}

	private static int size(boolean oneActionEach, List<Advice> advice) {
		CardContext request = new CardContext(REQUEST.serviceId(), REQUEST.patientId(), REQUEST.userId(),
				REQUEST.language(), oneActionEach ? ActionSelectionBehavior.ONE_PER_SUGGESTION : null, REQUEST.asOf());
		List<CdsServiceResponseCardJson> cards = WRITER
			.write(CardExamples.saying(Optional.of(advice.get(0)), advice.stream().skip(1).findFirst()), request);
		return new CardsSerializer().write(cards).length;
	}

	private static Advice worst(AdviceCode code, String words) {
		Advice example = CardExamples.advice(code);
		List<Evidence> facts = IntStream.range(0, 300)
			.mapToObj((i) -> CardExamples.fact("LAB", Message.of("Skin finding, fatty site"), words.substring(2 * i),
					"2026-11-10", ((i % 2 == 0) ? "Condition/" : "MedicationRequest/") + i + LONG_ID.substring(5),
					Message.of("brief")))
			.toList();
		List<DataGap> gaps = IntStream.range(0, 300).mapToObj((i) -> CardExamples.gap("Result " + i, words)).toList();
		List<Suggestion> suggestions = new ArrayList<>(example.suggestions());
		if (code.isAboutAnOrder()) {
			IntStream.range(0, 300)
				.mapToObj(
						(i) -> new Suggestion.RemoveDraft("MedicationRequest/" + i + LONG_ID.substring(5), words, true))
				.forEach(suggestions::add);
		}
		return new Advice(code, example.indicator(), facts, List.of(), gaps, CardNotes.of(code), suggestions);
	}

}
