package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseSuggestionJson;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cards as a clinician approved them, one file each. After a change of words, run
 * with {@code -Dcards.approve=true} and have a clinician read the difference.
 */
class ApprovedCardsTest {

	private static final Path APPROVED = Path.of("src/service/test/resources/approved-cards");

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	@ParameterizedTest
	@EnumSource
	void readsAsApproved(AdviceCode code) throws IOException {
		assertApproved(code.code(), CardExamples.advice(code, notes(code)));
	}

	@ParameterizedTest
	@EnumSource
	void readsAsApprovedInGerman(AdviceCode code) throws IOException {
		assertApproved("de/" + code.code(), CardExamples.advice(code, notes(code)), CardExamples.in(Language.DE));
	}

	@Test
	void readsAsApprovedInGermanWithManyNotes() throws IOException {
		assertApproved("de/suspected-with-notes",
				CardExamples.advice(AdviceCode.SUSPECTED, AdviceNote.NEGATIVE_BIOPSY, AdviceNote.DOAC_UNSUITABLE,
						AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST, AdviceNote.LIVEDOID_VASCULOPATHY,
						AdviceNote.BIRTH_DATE_MISSING),
				CardExamples.in(Language.DE));
	}

	@Test
	void readsAsApprovedWithManyNotes() throws IOException {
		assertApproved("suspected-with-notes",
				CardExamples.advice(AdviceCode.SUSPECTED, AdviceNote.NEGATIVE_BIOPSY, AdviceNote.DOAC_UNSUITABLE,
						AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST, AdviceNote.LIVEDOID_VASCULOPATHY,
						AdviceNote.BIRTH_DATE_MISSING));
	}

	@Test
	void readsAsApprovedInComfortCare() throws IOException {
		assertApproved("establishedOnVitaminKAntagonist-comfort-first", CardExamples
			.advice(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, AdviceNote.ESTABLISHED, AdviceNote.COMFORT_FIRST));
	}

	@Test
	void readsAsApprovedWhenCalciphylaxisHasResolved() throws IOException {
		assertApproved("establishedOnVitaminKAntagonist-resolved",
				CardExamples.advice(AdviceCode.ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, AdviceNote.RESOLVED_CALCIPHYLAXIS));
	}

	/** What the rules say with the facts of the example. */
	private static AdviceNote[] notes(AdviceCode code) {
		return switch (code) {
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST -> new AdviceNote[] { AdviceNote.ESTABLISHED };
			case AGGRAVATING_MEDICATION_ORDER -> new AdviceNote[] { AdviceNote.ESTABLISHED, AdviceNote.VITAMIN_D };
			case ESTABLISHED_AGGRAVATING_MEDICATION -> new AdviceNote[] { AdviceNote.CALCIUM };
			case SUSPECTED, SUSPECTED_EARLY, NON_UREMIC, SUSPECTED_SEPSIS ->
				new AdviceNote[] { AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST };
			default -> new AdviceNote[0];
		};
	}

	private void assertApproved(String name, Advice advice) throws IOException {
		assertApproved(name, advice, CardExamples.REQUEST);
	}

	private void assertApproved(String name, Advice advice, CardContext request) throws IOException {
		String card = readable(this.writer.write(CardExamples.saying(advice), request).get(0));
		Path approved = APPROVED.resolve(name + ".md");
		if (Boolean.getBoolean("cards.approve")) {
			Files.createDirectories(approved.getParent());
			Files.writeString(approved, card);
		}
		assertThat(card).isEqualTo(Files.readString(approved));
	}

	private static String readable(CdsServiceResponseCardJson card) {
		StringBuilder text = new StringBuilder();
		text.append("# ").append(card.getSummary()).append("\n\n(").append(card.getIndicator()).append(")\n\n");
		text.append(card.getDetail()).append("\n\n---\n\nSuggestions:\n\n");
		for (CdsServiceResponseSuggestionJson suggestion : card.getSuggestions()) {
			String mark = Boolean.TRUE.equals(suggestion.getRecommended()) ? "- [x] " : "- [ ] ";
			text.append(mark).append(suggestion.getLabel()).append('\n');
			suggestion.getActions()
				.forEach((action) -> text.append("  - ")
					.append(action.getType())
					.append(": ")
					.append(action.getDescription())
					.append('\n'));
		}
		text.append("\nReasons to set it aside:\n\n");
		card.getOverrideReasons().forEach((reason) -> text.append("- ").append(reason.getDisplay()).append('\n'));
		text.append("\nLinks:\n\n");
		card.getLinks()
			.forEach((
					link) -> text.append("- ").append(link.getLabel()).append(": ").append(link.getUrl()).append('\n'));
		return text.toString();
	}

}
