package org.calciphylaxis.advisor.assessment.text.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PhraseIndexTest {

	@Test
	void findsWholeWordsBeginningsAndEndings() {
		assertThat(find("ulcers ulcer ulcerative", "ulcer")).containsExactly("1-2");
		assertThat(find("biopsy biopsies bio", "biops*")).containsExactly("0-1", "1-2");
		assertThat(find("Hautnekrose Nekrose Nekrosen", "*nekrose")).containsExactly("0-1", "1-2");
	}

	@Test
	void findsAlternatives() {
		assertThat(find("no sign of, no signs for, no sign to", "no sign|signs of|for")).containsExactly("0-3", "3-6");
	}

	@Test
	void allowsThreeWordsAtAnEllipsis() {
		assertThat(find("skin a b c biopsy", "skin ... biopsy")).containsExactly("0-5");
		assertThat(find("skin a b c d biopsy", "skin ... biopsy")).isEmpty();
		assertThat(find("skin, left thigh, biopsy", "skin ... biopsy")).containsExactly("0-4");
		assertThat(find("skin. Liver biopsy", "skin ... biopsy")).isEmpty();
	}

	@Test
	void passesNoSentenceEndCommaOrColonBetweenWords() {
		assertThat(find("skin biopsy", "skin biopsy")).hasSize(1);
		assertThat(find("skin-biopsy", "skin biopsy")).hasSize(1);
		assertThat(find("skin\nbiopsy", "skin biopsy")).hasSize(1);
		assertThat(find("skin. biopsy", "skin biopsy")).isEmpty();
		assertThat(find("skin, biopsy", "skin biopsy")).isEmpty();
		assertThat(find("skin: biopsy", "skin biopsy")).isEmpty();
		assertThat(find("skin\n\nbiopsy", "skin biopsy")).isEmpty();
	}

	@Test
	void readsUmlautsInEverySpelling() {
		assertThat(find("Gangrän Gangraen GANGRAN", "gangrän")).hasSize(3);
		assertThat(find("AUSZUSCHLIESSEN auszuschließen", "auszuschließen")).hasSize(2);
	}

	@Test
	void keepsAbbreviationsWithSlashTogether() {
		assertThat(find("s/p S/P s p", "s/p")).containsExactly("0-1", "1-2");
		assertThat(find("livedo/purpura", "purpura")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "...", "... skin", "skin ...", "skin ... ... biopsy", "sk*in", "*", "a|b c|",
			"a|b-c", "a b c d e f g h i" })
	void refusesWhatIsNoPhrase(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> Phrase.of(written));
	}

	private static List<String> find(String text, String... phrases) {
		List<Entry<String>> entries = Arrays.stream(phrases)
			.map((phrase) -> new Entry<>(Phrase.of(phrase), phrase))
			.toList();
		PhraseIndex<String> index = new PhraseIndex<>(entries, (meaning) -> false);
		List<String> found = new ArrayList<>();
		index.find(index.tokenize(text), (meaning, start, end) -> found.add(start + "-" + end));
		return found;
	}

}
