package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.calciphylaxis.advisor.assessment.text.PhraseFiles;
import org.calciphylaxis.advisor.assessment.text.TextFixture;
import org.calciphylaxis.advisor.assessment.text.lexicon.FindingKind;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SkinTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Ulcer of left thigh | thigh LEFT", "Ulcer L thigh | thigh LEFT",
			"Ulcer thigh, left | thigh LEFT", "Ulcer, right upper inner thigh | thigh RIGHT",
			"Ulcers of both thighs | thigh LEFT, thigh RIGHT", "Ulcers b/l buttocks | buttock LEFT, buttock RIGHT",
			"Left and right calf ulcers | calf LEFT, calf RIGHT",
			"Ulcer left thigh and right calf | thigh LEFT, calf RIGHT", "Ulcer RLE | leg RIGHT",
			"Ulcers BLE | leg LEFT, leg RIGHT", "Ulcer of thigh | thigh UNKNOWN",
			"Ulcer of lower leg | lower_leg UNKNOWN", "Cellulitis of left lower extremity | leg LEFT",
			"Ulcer left 5th toe | toe LEFT", "Stomach ache | ''",
			"Lump under the skin of the stomach | abdomen UNKNOWN", "No ulcer of left thigh | ''",
			"Ulkus Oberschenkel li. | thigh LEFT", "Gangrän der Großzehe rechts | toe RIGHT",
			"Purpura beider Unterschenkel | lower_leg LEFT, lower_leg RIGHT" })
	void namesSites(String text, String expected) {
		Set<String> sites = TextFixture.skin(text)
			.sites()
			.stream()
			.map((site) -> site.part().name() + " " + site.side())
			.collect(Collectors.toSet());
		assertThat(sites).containsExactlyInAnyOrder(
				Arrays.stream(expected.split(", ")).filter((site) -> !site.isEmpty()).toArray(String[]::new));
	}

	/** Each kind of finding, and where it is. */
	@Test
	void tellsFindingsAndWhereTheyAre() {
		PhraseFiles.assertReadAsMeant("/text/findings.csv", SkinTextTest::findings);
	}

	private static String findings(String text) {
		return TextFixture.skin(text)
			.findings()
			.stream()
			.map((finding) -> finding.sites()
				.stream()
				.map(Site::words)
				.sorted()
				.collect(Collectors.joining(", ", finding.kind().name().toLowerCase(Locale.ROOT) + " ", ""))
				.strip())
			.distinct()
			.collect(Collectors.joining("; "));
	}

	@Test
	void countsNestedSitesOnce() {
		assertThat(Site.areSeveral(TextFixture.skin("left calf and left leg").sites())).isFalse();
		assertThat(Site.areSeveral(TextFixture.skin("calf and left calf").sites())).isFalse();
		assertThat(Site.areSeveral(TextFixture.skin("left calf and right leg").sites())).isTrue();
		assertThat(Site.areSeveral(TextFixture.skin("thigh and abdomen").sites())).isTrue();
	}

	@Test
	void siteOfTheChartCountsBeforeWords() {
		Site thigh = new Site(TextFixture.ENGLISH_AND_GERMAN.sites().get("thigh"), Laterality.LEFT);
		Site toe = new Site(TextFixture.ENGLISH_AND_GERMAN.sites().get("toe"), Laterality.LEFT);
		assertThat(TextFixture.SKIN.read(TextFixture.read("Ulcer"), Set.of(thigh)).specificity())
			.isEqualTo(Specificity.SPECIFIC);
		assertThat(TextFixture.SKIN.read(TextFixture.read("Eschar of thigh"), Set.of(toe)).specificity())
			.isEqualTo(Specificity.NON_SPECIFIC);
	}

	@Test
	void tellsWhatItSaw() {
		SkinText text = TextFixture.skin("Exquisitely tender, non-healing necrotic ulcer with livedo of left thigh");
		assertThat(text.isPainful()).isTrue();
		assertThat(text.isSeverelyPainful()).isTrue();
		assertThat(text.isNonHealing()).isTrue();
		assertThat(text.isNecrotic()).isTrue();
		assertThat(text.isLivedo()).isTrue();
		assertThat(text.findings()).extracting(SkinFinding::kind)
			.contains(FindingKind.LIVEDO, FindingKind.SKIN_NECROSIS, FindingKind.ULCER);
	}

	@Test
	void readsPurpleNetAsLivedo() {
		assertThat(TextFixture.skin("Purple, net-like rash").isLivedo()).isTrue();
		assertThat(TextFixture.skin("Livedoid vasculopathy").isLivedo()).isFalse();
		assertThat(TextFixture.skin("Livedoid vasculopathy").isLivedoidVasculopathy()).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "No livedo reticularis | true", "Ulcer of calf, healed | true", "Resolved | true",
					"Livedo excluded | true", "Mother has livedo | true", "Livedo reticularis | false",
					"Left thigh | false", "No fever | false", "No livedo, but necrotic ulcer | false",
					"Possible livedo | false", "Not healed | false" })
	void tellsWhetherACodedFindingIsDenied(String text, boolean denied) {
		assertThat(TextFixture.skin(text).deniesFinding()).isEqualTo(denied);
	}

}
