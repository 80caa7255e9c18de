package org.calciphylaxis.advisor.assessment.words;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.calciphylaxis.advisor.assessment.words.BodySite.Kind;
import org.calciphylaxis.advisor.assessment.words.Site.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SiteTest {

	private static Statement words(String text) {
		return new Statement(Set.of(), List.of(text), true);
	}

	private static Statement code(Concept concept, String... texts) {
		return new Statement(Set.of(concept), List.of(texts), false);
	}

	private static Set<Site> sites(String text) {
		return Site.of(words(text), List.of());
	}

	private static Site site(BodySite place, Side side) {
		return new Site(place, side);
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
		assertThat(sites("left thigh and right thigh")).containsExactly(site(BodySite.THIGH, Side.LEFT),
				site(BodySite.THIGH, Side.RIGHT));
		assertThat(sites("both calves")).hasSize(2);
		assertThat(sites("bilateral thighs")).hasSize(2);
		assertThat(sites("calf, left")).containsExactly(site(BodySite.CALF, Side.LEFT));
		assertThat(sites("left a b calf")).containsExactly(site(BodySite.CALF, Side.LEFT));
		assertThat(sites("left a b c calf")).containsExactly(site(BodySite.CALF, Side.UNKNOWN));
		assertThat(sites("left calf, heel")).contains(site(BodySite.HEEL, Side.UNKNOWN));
		assertThat(sites("rash")).isEmpty();
	}

	@Test
	void bodySiteGoesBeforeCodeAndCodeBeforeWords() {
		assertThat(Site.of(code(Concept.SITE_HEEL), List.of(words("left thigh"))))
			.containsExactly(site(BodySite.THIGH, Side.LEFT));
		assertThat(Site.of(code(Concept.SITE_HEEL, "ulcer of thigh"), List.of()))
			.containsExactly(site(BodySite.HEEL, Side.UNKNOWN));
		assertThat(Site.of(words("ulcer"), List.of(code(Concept.SITE_THIGH, "right thigh structure"))))
			.containsExactly(site(BodySite.THIGH, Side.RIGHT));
		assertThat(Site.of(words("ulcer of calf"), List.of(words("skin")))).extracting(Site::place)
			.containsExactly(BodySite.CALF);
	}

	@Test
	void generalSiteGivesWayToANamedOne() {
		Statement both = new Statement(Set.of(Concept.SITE_FATTY, Concept.SITE_THIGH), List.of(), false);
		assertThat(Site.of(both, List.of())).extracting(Site::place).containsExactly(BodySite.THIGH);
		assertThat(Site.of(code(Concept.SITE_FATTY), List.of())).extracting(Site::place)
			.containsExactly(BodySite.OTHER_FATTY);
		assertThat(Site.of(code(Concept.SITE_ACRAL), List.of())).extracting(Site::place)
			.containsExactly(BodySite.OTHER_ACRAL);
	}

	@Test
	void partGivesMoreThanTheWholeThatIsCodedBesideIt() {
		Statement calfOfLeg = new Statement(Set.of(Concept.SITE_LEG, Concept.SITE_CALF), List.of(), false);
		assertThat(Site.of(calfOfLeg, List.of())).containsExactly(site(BodySite.CALF, Side.UNKNOWN));
		Statement twoPlaces = new Statement(Set.of(Concept.SITE_THIGH, Concept.SITE_ABDOMEN), List.of(), false);
		assertThat(Site.of(twoPlaces, List.of())).extracting(Site::place)
			.containsExactly(BodySite.THIGH, BodySite.ABDOMEN);
	}

	@Test
	void codeTellsTheSideWhereNoWordDoes() {
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_LEFT), "ulcer")).containsExactly(Side.LEFT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_RIGHT), "ulcer")).containsExactly(Side.RIGHT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_LEFT, Concept.SIDE_RIGHT), "ulcer"))
			.containsExactly(Side.LEFT, Side.RIGHT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_LEFT), "ulcer of right thigh"))
			.containsExactly(Side.RIGHT);
		assertThat(sides(Set.of(Concept.SITE_THIGH, Concept.SIDE_RIGHT), "ulcer of left thigh"))
			.containsExactly(Side.LEFT);
	}

	private static List<Side> sides(Set<Concept> codes, String text) {
		return Site.of(new Statement(codes, List.of(text), false), List.of()).stream().map(Site::side).toList();
	}

	@Test
	void partAndWholeMayBeTheSamePlace() {
		assertThat(site(BodySite.CALF, Side.LEFT).mayBe(site(BodySite.LEG, Side.UNKNOWN))).isTrue();
		assertThat(site(BodySite.LEG, Side.UNKNOWN).mayBe(site(BodySite.CALF, Side.LEFT))).isTrue();
		assertThat(site(BodySite.CALF, Side.LEFT).mayBe(site(BodySite.CALF, Side.RIGHT))).isFalse();
		assertThat(site(BodySite.CALF, Side.LEFT).mayBe(site(BodySite.CALF, Side.LEFT))).isTrue();
		assertThat(site(BodySite.CALF, Side.LEFT).mayBe(site(BodySite.THIGH, Side.LEFT))).isFalse();
	}

	@Test
	void placeWithoutWordsIsNamedByNoText() {
		assertThat(BodySite.SKIN_OTHER.isNamedIn(ClinicalText.of("skin"))).isFalse();
		assertThat(BodySite.PENIS.isNamedIn(ClinicalText.of("glans"))).isTrue();
		assertThat(BodySite.PENIS.isNamedIn(ClinicalText.of("thigh"))).isFalse();
	}

}
