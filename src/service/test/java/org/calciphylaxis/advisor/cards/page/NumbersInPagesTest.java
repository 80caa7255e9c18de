package org.calciphylaxis.advisor.cards.page;

import java.util.Set;
import java.util.TreeSet;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.ThresholdNumbers;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every page takes the numbers of the rules from the settings. */
class NumbersInPagesTest {

	/** Their numbers are those of studies and of the published scheme. */
	private static final Set<String> OF_PUBLICATIONS = Set.of("what-it-means", "evidence", "what-to-review",
			"treatment-options", "what-may-lower-the-risk");

	@Test
	void noPageNamesANumberThatASettingHolds() {
		assertThat(named(ThresholdNumbers.changed(true))).isEmpty();
	}

	@Test
	void theNumbersAreFoundWhenTheyAreThere() {
		assertThat(named(ThresholdsLoader.shipped())).anyMatch((found) -> found.startsWith("labs.pth-minor: 600 pg/mL"))
			.anyMatch((found) -> found.startsWith("kidney.dialysis-days: 120 days"))
			.hasSizeGreaterThan(40);
	}

	private static Set<String> named(Thresholds thresholds) {
		CardTemplateSource files = new CardTemplateSource(null, Language.EN);
		AdvicePages pages = new AdvicePagesLoader(files, new MessageFormatter(files), thresholds, "0.2.test").load();
		Set<String> named = new TreeSet<>();
		for (AdviceCode code : AdviceCode.values()) {
			String section = "";
			for (Element part : Jsoup.parse(pages.find(code.code()).orElseThrow().html()).select("h2, p, li, td")) {
				section = part.normalName().equals("h2") ? part.id() : section;
				if (!OF_PUBLICATIONS.contains(section)) {
					ThresholdNumbers.in(part.text()).forEach((found) -> named.add(found + " in: " + part.text()));
				}
			}
		}
		return named;
	}

}
