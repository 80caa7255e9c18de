package org.calciphylaxis.advisor.assessment.skin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.TextFixture;
import org.calciphylaxis.advisor.assessment.text.reading.TextReaders;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Where a finding is (rules, section 3, "Site"). */
class SiteFinderTest {

	private final SiteFinder finder = new SiteFinder(new ChartTexts(TextReaders.of(TextFixture.ENGLISH_AND_GERMAN)));

	private static CodedText what(String text, Concept... concepts) {
		return new CodedText(Set.copyOf(Arrays.asList(concepts)), text.isEmpty() ? List.of() : List.of(text), false);
	}

	private List<String> sites(CodedText what, CodedText... bodySites) {
		return this.finder.find(what, List.of(bodySites))
			.stream()
			.map((site) -> site.part().name() + " " + site.side().name().toLowerCase(Locale.ROOT))
			.toList();
	}

	@Test
	void bodySiteComesBeforeCodeAndWords() {
		CodedText ulcerOfTheThigh = what("Ulcer of left thigh", Concept.SITE_THIGH, Concept.SIDE_LEFT);
		assertThat(sites(ulcerOfTheThigh, what("", Concept.SITE_ABDOMEN))).containsExactly("abdomen unknown");
		assertThat(sites(ulcerOfTheThigh)).containsExactly("thigh left");
		assertThat(sites(what("Ulcer of right flank"))).containsExactly("flank right");
		assertThat(sites(what("Ulcer"))).isEmpty();
	}

	@Test
	void wordsRefineASiteToItsPartOnTheSameSide() {
		CodedText leftLeg = what("", Concept.SITE_LEG, Concept.SIDE_LEFT);
		assertThat(sites(what("Ulcer of calf"), leftLeg)).containsExactly("calf left");
		assertThat(sites(what("Ulcer of left calf"), leftLeg)).containsExactly("calf left");
		assertThat(sites(what("Ulcer of right calf"), leftLeg)).containsExactly("leg left");
		assertThat(sites(what("Ulcer of abdomen"), leftLeg)).containsExactly("leg left");
		assertThat(sites(what("Ulcer of the leg"), leftLeg)).containsExactly("leg left");
		assertThat(sites(what("Ulcer of left calf"), what("", Concept.SITE_LEG))).containsExactly("calf left");
	}

	@Test
	void narrowSiteOfACodeComesBeforeWideAndGeneralOnes() {
		assertThat(sites(what("", Concept.SITE_LEG, Concept.SITE_THIGH))).containsExactly("thigh unknown");
		assertThat(sites(what("", Concept.SITE_FATTY, Concept.SITE_THIGH))).containsExactly("thigh unknown");
		assertThat(sites(what("", Concept.SITE_FATTY))).containsExactly("fatty unknown");
		assertThat(sites(what("", Concept.SITE_ACRAL))).containsExactly("acral unknown");
	}

	@Test
	void sidesOfTheWordsComeBeforeThoseOfTheCode() {
		assertThat(sites(what("Both thighs", Concept.SITE_THIGH))).containsExactly("thigh left", "thigh right");
		assertThat(sites(what("Right thigh", Concept.SITE_THIGH, Concept.SIDE_LEFT))).containsExactly("thigh right");
		assertThat(sites(what("", Concept.SITE_THIGH, Concept.SIDE_RIGHT))).containsExactly("thigh right");
	}

	@Test
	void bodySiteInWordsIsRead() {
		assertThat(sites(what("Ulcer"), what("left lower leg"), what("right breast"))).containsExactly("lower_leg left",
				"breast right");
	}

}
