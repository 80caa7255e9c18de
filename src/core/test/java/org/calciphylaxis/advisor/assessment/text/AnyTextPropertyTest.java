package org.calciphylaxis.advisor.assessment.text;

import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.calciphylaxis.advisor.assessment.text.reading.AbatementReading;
import org.calciphylaxis.advisor.assessment.text.reading.CultureReading;
import org.calciphylaxis.advisor.assessment.text.reading.ReportReading;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever a chart holds can be read, and is read the same every time. */
class AnyTextPropertyTest {

	private static final Set<String> PIECES = Set.of("no ", "livedo", " ulcer", " thigh", "left ", ", ", ". ", ": ",
			"\n", "- ", "?", "(", ")", "1. ", " or ", "not seen", "ruled out ", "history of ", "healed",
			"calciphylaxis", " with ", "denies ", "mother ", "pressure ", "sore ", "cua ", "kein ", "V. a. ", "; ",
			" - ", "no", "/", "|");

	@Property(tries = 2000)
	void readsTextOfKnownPieces(@ForAll("pieces") String text) {
		assertThat(everything(text)).isEqualTo(everything(text));
	}

	@Property(tries = 1000)
	void readsTextOfAnyCharacters(@ForAll String text) {
		assertThat(everything(text)).isEqualTo(everything(text));
	}

	private static String everything(String text) {
		ClinicalText read = TextFixture.read(text);
		read.matches().forEach((match) -> assertThat(text).contains(read.words(match)));
		return TextFixture.value(text) + ReportReading.of(read) + CultureReading.of(read) + AbatementReading.of(read)
				+ read.answer() + TextFixture.skin(text).findings() + TextFixture.skin(text).deniesFinding();
	}

	@Provide
	Arbitrary<String> pieces() {
		return Arbitraries.of(PIECES).list().ofMaxSize(40).map((pieces) -> String.join("", pieces));
	}

}
