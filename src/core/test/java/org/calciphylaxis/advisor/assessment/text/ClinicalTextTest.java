package org.calciphylaxis.advisor.assessment.text;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClinicalTextTest {

	private static final Phrase LIVEDO = Phrase.of("livedo");

	private static boolean affirms(String text) {
		return ClinicalText.of(text).affirms(LIVEDO);
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "livedo", "LIVEDO reticularis", "Thighs: livedo.", "no fever. livedo", "no pain but livedo",
					"no fever; livedo", "denies pain\nlivedo", "no a b c d e livedo", "no pain however livedo",
					"livedo, a b c d e unlikely", "livedo. ulcer ruled out", "history of a b c d livedo" })
	void affirmed(String text) {
		assertThat(affirms(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "no livedo", "not livedo", "denies livedo", "denied livedo", "without livedo",
			"negative for livedo", "ruled out livedo", "absence of livedo", "no a b c d livedo", "livedo ruled out",
			"livedo unlikely", "livedo a b c d unlikely", "livedo is a b c ruled out",
			"ulcer of both thighs with livedo a b c d unlikely" })
	void negated(String text) {
		assertThat(affirms(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "history of livedo", "h/o livedo", "hx of livedo", "previous livedo", "status post livedo",
			"s/p livedo", "previous a b c livedo" })
	void past(String text) {
		assertThat(affirms(text)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "livedoid", "negative livid", "lived o" })
	void somethingElse(String text) {
		assertThat(affirms(text)).isFalse();
		assertThat(ClinicalText.of(text).mentions(LIVEDO)).isFalse();
	}

	@Test
	void mentionsAlsoWhatIsNegated() {
		assertThat(ClinicalText.of("no livedo").mentions(LIVEDO)).isTrue();
	}

	@Test
	void beginsWithItsFirstWords() {
		assertThat(ClinicalText.of("Livedo, no ulcer").beginsWith(LIVEDO)).isTrue();
		assertThat(ClinicalText.of("No livedo").beginsWith(LIVEDO)).isFalse();
		assertThat(ClinicalText.of("").beginsWith(LIVEDO)).isFalse();
	}

	@Test
	void affirmsOneOfSeveral() {
		List<Phrase> either = List.of(Phrase.of("ulcer*"), LIVEDO);
		assertThat(ClinicalText.of("no livedo. ulcerated").affirmsAny(either)).isTrue();
		assertThat(ClinicalText.of("no livedo").affirmsAny(either)).isFalse();
		assertThat(ClinicalText.of("no livedo; later livedo").affirms(LIVEDO)).isTrue();
	}

	@Test
	void nonHealingIsOneWordAndNoNegation() {
		Phrase phrase = Phrase.of("nonhealing");
		for (String text : List.of("non-healing", "non healing", "nonhealing", "not healing", "not healed")) {
			assertThat(ClinicalText.of(text + " ulcer").affirms(phrase)).as(text).isTrue();
		}
	}

	@Test
	void cueStandsSomeWordsBefore() {
		Phrase cue = Phrase.of("suspected");
		assertThat(ClinicalText.of("suspected a b c livedo").affirmsAfter(LIVEDO, cue, 4)).isTrue();
		assertThat(ClinicalText.of("suspected a b c d livedo").affirmsAfter(LIVEDO, cue, 4)).isFalse();
		assertThat(ClinicalText.of("livedo suspected").affirmsAfter(LIVEDO, cue, 4)).isFalse();
		assertThat(ClinicalText.of("no suspected livedo").affirmsAfter(LIVEDO, cue, 4)).isFalse();
		assertThat(ClinicalText.of("suspected previous livedo").affirmsAfter(LIVEDO, cue, 4)).isFalse();
		assertThat(ClinicalText.of("suspected. livedo").affirmsAfter(LIVEDO, cue, 4)).isFalse();
	}

	@Test
	void decimalPointEndsNoSentence() {
		assertThat(affirms("no 1.5 cm livedo")).isFalse();
	}

	@Test
	void wordsOfAPhraseMayBeApart() {
		Phrase phrase = Phrase.spaced(2, "violaceous", "plaque*");
		assertThat(ClinicalText.of("violaceous plaques").affirms(phrase)).isTrue();
		assertThat(ClinicalText.of("violaceous a b plaque").affirms(phrase)).isTrue();
		assertThat(ClinicalText.of("violaceous a b c plaque").affirms(phrase)).isFalse();
		assertThat(ClinicalText.of("violaceous. plaque").affirms(phrase)).isFalse();
		assertThat(ClinicalText.of("violaceous").affirms(phrase)).isFalse();
	}

}
