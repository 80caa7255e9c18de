package org.calciphylaxis.advisor.assessment.skin;

import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.ChartBuilder;
import org.calciphylaxis.advisor.assessment.ConditionBuilder;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.problem;
import static org.calciphylaxis.advisor.assessment.ConditionBuilder.words;

class LesionKindTest {

	private static Evidence named(ConditionBuilder lesion) {
		return ChartBuilder.onDialysis().with(lesion).patient().skin().lesions().get(0);
	}

	@ParameterizedTest
	@CsvSource({ "livedo racemosa, Livedo, livedo", "retiform purpura, Skin finding, suspicious skin lesion",
			"necrotic plaque, Skin necrosis, skin necrosis", "painful nodule, Skin finding, suspicious skin lesion",
			"ulcer of penis, Penile finding, penile lesion" })
	void wordsGiveTheNameAndAreSaidToBeWords(String text, String item, String brief) {
		assertThat(named(words(text)).item()).isEqualTo(item);
		assertThat(named(words(text)).phrase()).isEqualTo(brief);
		assertThat(named(words(text)).remarks()).containsExactly(Remark.FROM_TEXT);
	}

	@ParameterizedTest
	@CsvSource({ "SKIN_LIVEDO, Livedo", "SKIN_GANGRENE, Gangrene", "SKIN_NECROSIS, Skin necrosis",
			"SKIN_FINDING_PENILE, Penile finding" })
	void codeOfASpecificFindingGivesTheName(Concept concept, String item) {
		Evidence named = named(problem(concept).at("calf").saying("livedo, necrotic"));
		assertThat(named.item()).isEqualTo(item);
		assertThat(named.value()).isEqualTo("livedo, necrotic (calf)");
		assertThat(named.remarks()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Concept.class, names = { "SKIN_FINDING_ULCER", "SKIN_INFECTION", "SKIN_FINDING_EARLY" })
	void wordsThatMakeAFindingSpecificGiveTheName(Concept concept) {
		Evidence named = named(problem(concept).saying("livedo"));
		assertThat(named.item()).isEqualTo("Livedo");
		assertThat(named.remarks()).containsExactly(Remark.FROM_TEXT);
	}

	@Test
	void purpuraIsNamed() {
		assertThat(named(problem(Concept.SKIN_FINDING_EARLY, Concept.PURPURA)).item()).isEqualTo("Purpura");
	}

	/**
	 * The unspecific penile code only tells of another one that words have to say more.
	 */
	@Test
	void everyConceptOfASkinFindingIsOfAKind() {
		assertThat(Stream.of(LesionKind.values()).map(LesionKind::concept)).doesNotHaveDuplicates()
			.containsAll(Concept.of(Concept.Kind.SKIN)
				.stream()
				.filter((concept) -> concept != Concept.PENILE_DISORDER_OTHER)
				.toList());
	}

}
