package org.calciphylaxis.advisor.cards.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages as they come, with the numbers as they come. */
class AdvicePagesTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final CardTemplateSource BUILT_IN = new CardTemplateSource(null, Language.EN);

	private static final AdvicePages PAGES = load(ThresholdsLoader.shipped());

	@Test
	void everyAdviceHasAPageAndTheReverse() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("cards/pages"))) {
			assertThat(files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(
						Stream.concat(Stream.of("index"), Stream.of(AdviceCode.values()).map(AdviceCode::code))
							.map((name) -> name + ".md")
							.toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void everyPageIsNamedAsItsAdvice(AdviceCode code) {
		assertThat(page(code)).contains("<h1>" + code.display() + "</h1>", "<html lang=\"en\">");
	}

	@ParameterizedTest
	@EnumSource
	void everyPageSaysWhatAClinicianAsks(AdviceCode code) {
		assertThat(sections(code)).startsWith("what-it-means", "whom-it-is-about", "the-rule", "evidence")
			.contains("what-it-cannot-see", "how-to-disagree")
			.containsAnyOf("work-up", "what-to-review")
			.containsAnyOf("treatment-options", "what-may-lower-the-risk")
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource(
			names = { "PENILE_LESION", "SUSPECTED_SEPSIS", "SUSPECTED", "SUSPECTED_EARLY", "NON_UREMIC", "POSSIBLE" })
	void everyPageAboutALesionHasADifferential(AdviceCode code) {
		assertThat(sections(code)).contains("also-think-of");
	}

	@ParameterizedTest
	@EnumSource(names = { "PENILE_LESION", "SUSPECTED_SEPSIS", "SUSPECTED", "SUSPECTED_EARLY", "NON_UREMIC",
			"AGGRAVATING_MEDICATION_ORDER", "ESTABLISHED_ON_VITAMIN_K_ANTAGONIST", "ESTABLISHED_AGGRAVATING_MEDICATION",
			"ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST" })
	void everyPageAboutTheDiseaseNamesTheTreatmentOptions(AdviceCode code) {
		assertThat(page(code)).contains("Intensified dialysis", "Wound care", "debridement and wound surgery",
				"Hyperbaric oxygen", "tissue plasminogen activator", "off-label", "Not into the peritoneum", "Apixaban",
				"Parathyroid management", "palliative care");
	}

	@ParameterizedTest
	@EnumSource
	void everyPageNamesTheVersionOfTheRules(AdviceCode code) {
		assertThat(page(code)).contains("Rules 0.2.test");
	}

	@Test
	void theOverviewListsEveryAdvice() {
		for (AdviceCode code : AdviceCode.values()) {
			assertThat(PAGES.overview().html())
				.contains("href=\"advice/" + code.code() + "\">" + code.display() + "</a>");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { ">114 patients</a> with calciphylaxis", "first biopsy found 52 %, 14 % had",
			"one died of necrotizing fasciitis", ">16 of 18 cases</a>", "63 % of those scanned",
			"Normal calcium, phosphate and PTH do not speak against it", "no clear benefit", "Not into the peritoneum",
			"6 against 18 of 3,861 patients" })
	void theEvidenceOnWorkUpAndTreatmentIsOnThePage(String evidence) {
		assertThat(page(AdviceCode.SUSPECTED)).contains(evidence);
		assertThat(page(AdviceCode.SUSPECTED_EARLY)).contains(evidence);
		assertThat(page(AdviceCode.NON_UREMIC)).contains(evidence);
	}

	/** Where apixaban is no option, and the trial beside the registry. */
	@Test
	void everySentenceOnApixabanNamesItsExclusionsAndItsTrial() throws IOException {
		int sentences = 0;
		try (Stream<Path> files = Files.walk(Path.of("cards/pages"))) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				for (String sentence : Files.readString(file).split("(?<=[.!?])\\s|\\n")) {
					if (sentence.toLowerCase().contains("apixaban")) {
						sentences++;
						assertThat(sentence).contains("mechanical valve", "moderate or severe mitral stenosis",
								"antiphospholipid syndrome", "97 hemodialysis patients", "PMC9875840", "US registry");
					}
				}
			}
		}
		assertThat(sentences).isPositive();
	}

	@ParameterizedTest
	@CsvSource({ "labs, pthMajor, suspected, above 7777 pg/mL", "labs, inr, suspected, an INR above 7777",
			"kidney, egfrUremic, penileLesion, an eGFR below 7777 mL/min",
			"medications, recentDays, nonUremic, 7777 days",
			"kidney, vintageDays, suspectedEarly, more than 7777 days (21.3 years)",
			"counts, earlyMinors, suspectedEarly, 7777 minor", "counts, atRiskFactors, atRisk, or 7777 further",
			"medications, orderDays, establishedUnclearVitaminKAntagonist, more than 7777 days ago" })
	void aChangedThresholdShowsOnThePage(String group, String name, String code, String words)
			throws JsonProcessingException {
		ObjectNode numbers = JSON.valueToTree(ThresholdsLoader.shipped());
		((ObjectNode) numbers.get(group)).put(name, 7777);
		assertThat(PAGES.find(code).orElseThrow().html()).doesNotContain(words);
		assertThat(load(JSON.treeToValue(numbers, Thresholds.class)).find(code).orElseThrow().html()).contains(words);
	}

	@ParameterizedTest
	@EnumSource
	void noPageCallsForAnotherFileOrRunsAScript(AdviceCode code) {
		assertThat(page(code)).doesNotContain("<script", "<img", "<iframe", "stylesheet", "@import", "url(", "onclick");
	}

	@Test
	void theSamePageHasTheSameHash() {
		Map<Boolean, List<String>> same = Map.of(true, hashes(PAGES), false, hashes(load(ThresholdsLoader.shipped())));
		assertThat(same.get(true)).isEqualTo(same.get(false)).doesNotHaveDuplicates();
	}

	@Test
	void anUnknownCodeHasNoPage() {
		assertThat(PAGES.find("index")).isEmpty();
		assertThat(PAGES.find("SUSPECTED")).isEmpty();
	}

	private static List<String> hashes(AdvicePages pages) {
		return Stream.of(AdviceCode.values()).map((code) -> pages.find(code.code()).orElseThrow().hash()).toList();
	}

	private static AdvicePages load(Thresholds thresholds) {
		return new AdvicePagesLoader(BUILT_IN, new MessageFormatter(BUILT_IN), thresholds, "0.2.test").load();
	}

	private static String page(AdviceCode code) {
		return PAGES.find(code.code()).orElseThrow().html();
	}

	private static List<String> sections(AdviceCode code) {
		return Pattern.compile("<h2 id=\"([^\"]+)\"").matcher(page(code)).results().map((id) -> id.group(1)).toList();
	}

}
