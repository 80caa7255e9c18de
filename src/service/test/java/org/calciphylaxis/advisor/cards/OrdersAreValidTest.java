package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.OfflineValidation;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.cards.SuggestedOrderFactory.ReasonReferences;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** HAPI's validator on what the cards are built from and what they offer. */
class OrdersAreValidTest {

	private static final Site LEFT_CALF = new Site(Terminology.shipped().lexicon().sites().get("calf"),
			Laterality.LEFT);

	private final SuggestedOrderFactory orders = new SuggestedOrderFactory(
			new MessageFormatter(new CardTemplateSource(null, Language.EN)));

	@ParameterizedTest
	@EnumSource
	void everyActivityDefinitionIsValid(SuggestedOrder item) throws IOException {
		assertValid(Files
			.readString(Path.of("fhir-resources/activity-definitions/" + item.activityDefinitionId() + ".json")));
	}

	@ParameterizedTest
	@EnumSource
	void everyDraftOrderIsValid(SuggestedOrder item) {
		ReasonReferences reasons = new ReasonReferences(
				List.of(CardExamples.THIGH_ULCER, CardExamples.WARFARIN, CardExamples.CRP, CardExamples.DIALYSIS));
		assertValid(this.orders
			.draft("draft-1", item, LEFT_CALF, "Patient/synthetic-1", reasons, "urgent", "caution, INR above 3")
			.toString());
		assertValid(this.orders
			.draft("draft-1", item, LEFT_CALF, "Patient/synthetic-1", new ReasonReferences(List.of()), null, "")
			.toString());
	}

	private static void assertValid(String resource) {
		assertThat(OfflineValidation.errors(resource)).isEmpty();
	}

}
