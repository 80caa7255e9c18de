package org.calciphylaxis.advisor.assessment.text;

import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/** A negated, past or somebody else's sentence never adds evidence. */
class NoEvidencePropertyTest {

	private static final List<String> ORDER = List.of("none", "RESOLVED", "NON_SPECIFIC", "EARLY", "SPECIFIC",
			"PROVISIONAL", "ESTABLISHED");

	private static final List<String> FINDINGS = List.of("livedo", "livedo reticularis of both thighs", "calciphylaxis",
			"necrotic ulcer", "necrotic ulcer on the left lower abdomen", "black eschar", "eschar of the right shin",
			"painful nodule of the calf", "purpura", "retiform purpura", "skin necrosis", "gangrene of the flank",
			"violaceous plaque", "cellulitis of the left leg", "calcific uremic arteriolopathy", "induration");

	private static final List<String> DENIED = List.of("No %s.", "Denies %s.", "There is no evidence of %s.",
			"Without %s.", "Patient never had %s.", "Negative for %s.", "No signs of %s.", "Absence of %s.",
			"No history of %s.", "No fever, %s, or chills.", "Kein %s.", "Kein Hinweis auf %s.");

	private static final List<String> PAST = List.of("History of %s.", "H/o %s.", "Previous %s.", "Prior %s.",
			"Status post %s.", "S/p %s.", "Healed %s.", "Zustand nach %s.", "Z. n. %s.");

	private static final List<String> ANOTHER = List.of("Mother had %s.", "Family history of %s.", "Brother with %s.",
			"At risk for %s.", "Screening for %s.", "Prevention of %s.", "Education about %s.", "Mutter mit %s.");

	@Property(tries = 1500)
	void deniedSentenceAddsNothing(@ForAll("texts") String text, @ForAll("denied") String sentence) {
		assertAddsNothing(text, sentence);
	}

	@Property(tries = 1500)
	void pastSentenceAddsNothing(@ForAll("texts") String text, @ForAll("past") String sentence) {
		assertAddsNothing(text, sentence);
	}

	@Property(tries = 1500)
	void sentenceAboutSomebodyElseAddsNothing(@ForAll("texts") String text, @ForAll("another") String sentence) {
		assertAddsNothing(text, sentence);
	}

	private static void assertAddsNothing(String text, String sentence) {
		int before = rank(text);
		assertThat(rank(text + ". " + sentence)).as(text + ". " + sentence).isLessThanOrEqualTo(Math.max(before, 1));
		assertThat(rank(sentence + " " + text)).as(sentence + " " + text).isLessThanOrEqualTo(Math.max(before, 1));
		assertThat(skinRank(text + ". " + sentence)).isLessThanOrEqualTo(skinRank(text));
	}

	private static int rank(String text) {
		return ORDER.indexOf(TextFixture.value(text));
	}

	private static int skinRank(String text) {
		return TextFixture.skin(text).specificity().ordinal();
	}

	@Provide
	Arbitrary<String> texts() {
		return Arbitraries.of(PhraseFiles.texts());
	}

	@Provide
	Arbitrary<String> denied() {
		return sentences(DENIED);
	}

	@Provide
	Arbitrary<String> past() {
		return sentences(PAST);
	}

	@Provide
	Arbitrary<String> another() {
		return sentences(ANOTHER);
	}

	private static Arbitrary<String> sentences(List<String> frames) {
		return Combinators.combine(Arbitraries.of(frames), Arbitraries.of(FINDINGS)).as(String::formatted);
	}

}
