package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A site's own folder of cards. */
class SiteCardsTest {

	private static final Path BUILT_IN = Path.of("cards");

	@TempDir
	private Path folder;

	@BeforeEach
	void copyTheBuiltInCards() throws IOException {
		try (Stream<Path> files = Files.walk(BUILT_IN)) {
			for (Path file : files.toList()) {
				Path copy = this.folder.resolve(BUILT_IN.relativize(file).toString());
				if (!Files.isDirectory(file)) {
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy);
				}
			}
		}
	}

	@Test
	void replaceTheBuiltInOnes() throws IOException {
		change("suspected.md", "summary: \"Consider calciphylaxis",
				"summary: \"Consider our pathway for calciphylaxis");
		assertThat(writer().write(CardExamples.saying(CardExamples.advice(AdviceCode.SUSPECTED)), CardExamples.REQUEST))
			.singleElement()
			.satisfies((card) -> assertThat(card.getSummary()).startsWith("Consider our pathway"));
	}

	@Test
	void canRewordASuggestion() throws IOException {
		change("suspected.md", "overrideReasons:",
				"suggestions: {NEPHROLOGY: Call the renal registrar}\noverrideReasons:");
		assertThat(writer().write(CardExamples.saying(CardExamples.advice(AdviceCode.SUSPECTED)), CardExamples.REQUEST)
			.get(0)
			.getSuggestions()).extracting((suggestion) -> suggestion.getLabel()).contains("Call the renal registrar");
	}

	@Test
	void stopTheStartWhenAFileIsMissing() throws IOException {
		Files.delete(this.folder.resolve("atRisk.md"));
		assertStopsNaming("atRisk.md", "cannot be read");
	}

	@Test
	void stopTheStartWhenAPartIsMissing() throws IOException {
		Files.delete(this.folder.resolve("parts/gaps.md"));
		assertStopsNaming("parts/gaps.md", "cannot be read");
	}

	@Test
	void stopTheStartWhenThereIsNoFrontMatter() throws IOException {
		Files.writeString(this.folder.resolve("possible.md"), "Only words");
		assertStopsNaming("possible.md", "no front matter");
	}

	@Test
	void stopTheStartWhenTheFrontMatterIsNotYaml() throws IOException {
		change("possible.md", "indicator: info", "indicator: [info");
		assertStopsNaming("possible.md", "line");
	}

	@Test
	void stopTheStartOnAnUnknownKey() throws IOException {
		change("possible.md", "indicator: info", "indicator: info\nurgency: high");
		assertStopsNaming("possible.md", "urgency");
	}

	@Test
	void stopTheStartOnAnUnknownIndicator() throws IOException {
		change("possible.md", "indicator: info", "indicator: hard-stop");
		assertStopsNaming("possible.md", "hard-stop");
	}

	@Test
	void stopTheStartWithoutASource() throws IOException {
		change("possible.md", "source: ", "source: \"\" #");
		assertStopsNaming("possible.md", "source is missing");
	}

	@Test
	void stopTheStartWithoutOverrideReasons() throws IOException {
		change("possible.md", "overrideReasons: ", "overrideReasons: [] #");
		assertStopsNaming("possible.md", "overrideReasons is missing");
	}

	@Test
	void stopTheStartOnAnUnknownOverrideReason() throws IOException {
		change("possible.md", "overrideReasons: [", "overrideReasons: [too-busy, ");
		assertStopsNaming("possible.md", "unknown override reason too-busy");
	}

	@Test
	void stopTheStartOnAnUnknownPlaceholder() throws IOException {
		change("possible.md", "{{>table}}", "{{>table}} {{patientName}}");
		assertStopsNaming("possible.md", "unknown placeholder {{patientName}}");
	}

	@Test
	void stopTheStartOnAnUnknownPlaceholderInASummary() throws IOException {
		change("possible.md", "calciphylaxis{{#facts}}", "{{age}}{{#facts}}");
		assertStopsNaming("possible.md", "unknown placeholder {{age}}");
	}

	@Test
	void stopTheStartOnASectionThatDoesNotEnd() throws IOException {
		change("possible.md", "{{>skin-notes}}", "{{#critical}}");
		assertStopsNaming("possible.md", "critical");
	}

	@Test
	void stopTheStartWhenASummaryDoesNotBeginWithConsider() throws IOException {
		change("possible.md", "summary: \"Consider", "summary: \"Diagnose");
		assertStopsNaming("possible.md", "summary does not begin as the pattern in words.yaml wants");
	}

	@Test
	void stopTheStartWhenASummaryIsTooLongBeforeAnyFact() throws IOException {
		change("possible.md", "summary: \"Consider", "summary: \"Consider " + "very ".repeat(28));
		assertStopsNaming("possible.md", "longer than 139 characters");
	}

	@Test
	void stopTheStartOnARelativeLink() throws IOException {
		change("possible.md", "https://pubmed.ncbi.nlm.nih.gov/27005994/", "/papers/27005994");
		assertStopsNaming("possible.md", "not an absolute http(s) URL: /papers/27005994");
	}

	@Test
	void stopTheStartWhenAnOrderHasNoWords() throws IOException {
		change("orders.yaml", "  LACTATE: \"lactate\"\n", "");
		assertStopsNaming("orders.yaml", "items.LACTATE is missing");
	}

	@Test
	void stopTheStartWhenAMessageIsMissing() throws IOException {
		change("de/words.yaml", "  \"PTH\": \"PTH\"\n", "");
		assertStopsNaming("de/words.yaml", "messages lacks [PTH]");
	}

	@Test
	void stopTheStartOnAMessageThatTheProgramDoesNotHave() throws IOException {
		change("words.yaml", "  \"PTH\":", "  \"PTX\":\n  \"PTH\":");
		assertStopsNaming("words.yaml", "messages has the unknown [PTX]");
	}

	@Test
	void stopTheStartWhenAMessageFillsInSomethingElse() throws IOException {
		change("de/words.yaml", "\"{site} {side}\"", "\"{site} {seite}\"");
		assertStopsNaming("de/words.yaml", "{side} {site}");
	}

	@Test
	void stopTheStartOnADateThatIsNone() throws IOException {
		change("de/words.yaml", "date: \"dd.MM.yyyy\"", "date: \"tt.MM.jjjj\"");
		assertStopsNaming("de/words.yaml", "pattern");
	}

	@Test
	void canRewordAMessage() throws IOException {
		change("words.yaml", "  \"Skin ulcer\":", "  \"Skin ulcer\": Ulcer of the skin");
		assertThat(writer().write(CardExamples.saying(CardExamples.advice(AdviceCode.SUSPECTED)), CardExamples.REQUEST)
			.get(0)
			.getDetail()).contains("| Ulcer of the skin | Non-pressure chronic ulcer of right thigh |");
	}

	@Test
	void mayBeInEnglishOnly() throws IOException {
		FileSystemUtils.deleteRecursively(this.folder.resolve("de"));
		assertThat(writer().languages()).containsExactly(Language.EN);
	}

	@Test
	void stopTheStartWhenTheFolderDoesNotExist() {
		CardProperties nowhere = properties(this.folder.resolve("nowhere").toString());
		assertThatIllegalStateException()
			.isThrownBy(() -> new CardWriter(nowhere, ThresholdsLoader.shipped(), StoreFixture.KEY))
			.withMessageContaining("advisor.cards.location");
	}

	@Test
	void linkToTheBaseOfTheSite() {
		CardProperties site = new CardProperties(null, URI.create("https://cds.example.org/docs/"), Language.EN);
		assertThat(new CardWriter(site, ThresholdsLoader.shipped(), StoreFixture.KEY)
			.write(CardExamples.saying(CardExamples.advice(AdviceCode.SUSPECTED)), CardExamples.REQUEST)
			.get(0)
			.getLinks()
			.get(0)
			.getUrl()).isEqualTo("https://cds.example.org/docs/suspected");
	}

	@Test
	void needAnAbsoluteBase() {
		assertThat(new CardProperties(null, URI.create("docs"), Language.EN).isLinksBaseAbsolute()).isFalse();
		assertThat(new CardProperties(null, URI.create("https://a.example"), Language.EN).isLinksBaseAbsolute())
			.isTrue();
	}

	private void change(String file, String from, String to) throws IOException {
		String text = Files.readString(this.folder.resolve(file));
		assertThat(text).contains(from);
		Files.writeString(this.folder.resolve(file), text.replace(from, to));
	}

	private void assertStopsNaming(String file, String problem) {
		assertThatIllegalStateException().isThrownBy(this::writer)
			.withMessageContaining(this.folder.resolve(file).toString())
			.withMessageContaining(problem);
	}

	private CardWriter writer() {
		return new CardWriter(properties(this.folder.toString()), ThresholdsLoader.shipped(), StoreFixture.KEY);
	}

	private static CardProperties properties(String location) {
		return new CardProperties(location, URI.create("https://a.example"), Language.EN);
	}

}
