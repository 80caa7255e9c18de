package org.calciphylaxis.advisor.assessment.text;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.BodySite.Kind;
import org.calciphylaxis.advisor.assessment.text.LesionSite.Laterality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LesionSiteTest {

	private static CodedText words(String text) {
		return new CodedText(Set.of(), List.of(text), true);
	}

	private static CodedText code(Concept concept, String... texts) {
		return new CodedText(Set.of(concept), List.of(texts), false);
	}

	private static Set<LesionSite> sites(String text) {
		return LesionSite.findIn(words(text), List.of());
	}

	private static LesionSite site(BodySite place, Laterality side) {
		return new LesionSite(place, side);
	}

	@ParameterizedTest
	@CsvSource({ "thigh, FATTY", "abdomen, FATTY", "abdominal, FATTY", "belly, FATTY", "buttock, FATTY",
			"gluteal, FATTY", "breast, FATTY", "flank, FATTY", "toe, ACRAL", "finger, ACRAL", "heel, ACRAL",
			"foot, ACRAL", "hand, ACRAL", "penis, PENILE", "penile, PENILE", "glans, PENILE", "calf, OTHER",
			"leg, OTHER", "forearm, OTHER" })
	void wordsNameASite(String word, Kind kind) {
		assertThat(sites("lesion of " + word)).singleElement()
			.satisfies((found) -> assertThat(found.place().kind()).isEqualTo(kind));
	}

	@Test
	void leftAndRightAreTwoSites() {
		assertThat(sites("left thigh and right thigh")).containsExactly(site(BodySite.THIGH, Laterality.LEFT),
				site(BodySite.THIGH, Laterality.RIGHT));
		assertThat(sites("both calves")).hasSize(2);
		assertThat(sites("bilateral thighs")).hasSize(2);
		assertThat(sites("calf, left")).containsExactly(site(BodySite.CALF, Laterality.LEFT));
		assertThat(sites("left a b calf")).containsExactly(site(BodySite.CALF, Laterality.LEFT));
		assertThat(sites("left a b c calf")).containsExactly(site(BodySite.CALF, Laterality.UNKNOWN));
		assertThat(sites("left calf, heel")).contains(site(BodySite.HEEL, Laterality.UNKNOWN));
		assertThat(sites("rash")).isEmpty();
	}

	@Test
	void bodySiteGoesBeforeCodeAndCodeBeforeWords() {
		assertThat(LesionSite.findIn(code(Concept.SITE_HEEL), List.of(words("left thigh"))))
			.containsExactly(site(BodySite.THIGH, Laterality.LEFT));
		assertThat(LesionSite.findIn(code(Concept.SITE_HEEL, "ulcer of thigh"), List.of()))
			.containsExactly(site(BodySite.HEEL, Laterality.UNKNOWN));
		assertThat(LesionSite.findIn(words("ulcer"), List.of(code(Concept.SITE_THIGH, "right thigh structure"))))
			.containsExactly(site(BodySite.THIGH, Laterality.RIGHT));
		assertThat(LesionSite.findIn(words("ulcer of calf"), List.of(words("skin")))).extracting(LesionSite::place)
			.containsExactly(BodySite.CALF);
	}

	@Test
	void generalSiteGivesWayToANamedOne() {
		CodedText both = new CodedText(Set.of(Concept.SITE_FATTY, Concept.SITE_THIGH), List.of(), false);
		assertThat(LesionSite.findIn(both, List.of())).extracting(LesionSite::place).containsExactly(BodySite.THIGH);
		assertThat(LesionSite.findIn(code(Concept.SITE_FATTY), List.of())).extracting(LesionSite::place)
			.containsExactly(BodySite.OTHER_FATTY);
		assertThat(LesionSite.findIn(code(Concept.SITE_ACRAL), List.of())).extracting(LesionSite::place)
			.containsExactly(BodySite.OTHER_ACRAL);
	}

	@Test
	void partGivesMoreThanTheWholeThatIsCodedBesideIt() {
		CodedText calfOfLeg = new CodedText(Set.of(Concept.SITE_LEG, Concept.SITE_CALF), List.of(), false);
		assertThat(LesionSite.findIn(calfOfLeg, List.of())).containsExactly(site(BodySite.CALF, Laterality.UNKNOWN));
		CodedText twoPlaces = new CodedText(Set.of(Concept.SITE_THIGH, Concept.SITE_ABDOMEN), List.of(), false);
		assertThat(LesionSite.findIn(twoPlaces, List.of())).extracting(LesionSite::place)
			.containsExactly(BodySite.THIGH, BodySite.ABDOMEN);
	}

	@Test
	void codeTellsTheSideWhereNoWordDoes() {
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_LEFT), "ulcer")).containsExactly(Laterality.LEFT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_RIGHT), "ulcer")).containsExactly(Laterality.RIGHT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_LEFT, Concept.SIDE_RIGHT), "ulcer"))
			.containsExactly(Laterality.LEFT, Laterality.RIGHT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_LEFT), "ulcer of right thigh"))
			.containsExactly(Laterality.RIGHT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_RIGHT), "ulcer of left thigh"))
			.containsExactly(Laterality.LEFT);
	}

	private static List<Laterality> sides(Set<Concept> codes, String text) {
		return LesionSite.findIn(new CodedText(codes, List.of(text), false), List.of())
			.stream()
			.map(LesionSite::laterality)
			.toList();
	}

	@Test
	void partAndWholeMayBeTheSamePlace() {
		assertThat(site(BodySite.CALF, Laterality.LEFT).mayBe(site(BodySite.LEG, Laterality.UNKNOWN))).isTrue();
		assertThat(site(BodySite.LEG, Laterality.UNKNOWN).mayBe(site(BodySite.CALF, Laterality.LEFT))).isTrue();
		assertThat(site(BodySite.CALF, Laterality.LEFT).mayBe(site(BodySite.CALF, Laterality.RIGHT))).isFalse();
		assertThat(site(BodySite.CALF, Laterality.LEFT).mayBe(site(BodySite.CALF, Laterality.LEFT))).isTrue();
		assertThat(site(BodySite.CALF, Laterality.LEFT).mayBe(site(BodySite.THIGH, Laterality.LEFT))).isFalse();
	}

	@Test
	void placeWithoutWordsIsNamedByNoText() {
		assertThat(BodySite.SKIN_OTHER.isNamedIn(ClinicalText.of("skin"))).isFalse();
		assertThat(BodySite.PENIS.isNamedIn(ClinicalText.of("glans"))).isTrue();
		assertThat(BodySite.PENIS.isNamedIn(ClinicalText.of("thigh"))).isFalse();
	}

}
