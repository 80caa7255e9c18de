package org.calciphylaxis.advisor.cards.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.cards.template.CardTemplateSource;
import org.calciphylaxis.advisor.cards.template.MessageFormatter;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** A site's own pages, in its folder of cards. */
class SitePagesTest {

	private static final Path BUILT_IN = Path.of("cards/pages");

	@TempDir
	private Path folder;

	@BeforeEach
	void copyTheBuiltInPages() throws IOException {
		Files.copy(Path.of("cards/words.yaml"), this.folder.resolve("words.yaml"));
		try (Stream<Path> files = Files.walk(BUILT_IN)) {
			for (Path file : files.toList()) {
				Path copy = this.folder.resolve("pages").resolve(BUILT_IN.relativize(file).toString());
				if (Files.isRegularFile(file)) {
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy);
				}
			}
		}
	}

	@Test
	void replaceTheBuiltInOnes() throws IOException {
		write("possible.md", "# Our page\n\nWhat we do.\n\n## Whom to call\n\nExtension 4711, *day and night*.\n");
		assertThat(load().find("possible").orElseThrow().html()).contains("<h1>Our page</h1>", "What we do.",
				"<h2 id=\"whom-to-call\">", "<em>day and night</em>");
	}

	@Test
	void showHtmlAsText() throws IOException {
		write("possible.md", "# Our <b>page</b>\n\nA & B.\n\n<script>alert(1)</script>\n\n[x](javascript:alert(1))\n");
		assertThat(load().find("possible").orElseThrow().html()).doesNotContain("<script", "<b>", "javascript:")
			.contains("&lt;script&gt;", "A &amp; B.");
	}

	@Test
	void leadToTheirNeighbors() throws IOException {
		write("possible.md", "# Our page\n\nSee below.\n\n[first](suspected.md#work-up)\n");
		assertThat(load().find("possible").orElseThrow().html()).contains("href=\"suspected#work-up\"");
	}

	@Test
	void stopTheStartWhenAPageIsMissing() throws IOException {
		Files.delete(this.folder.resolve("pages/atRisk.md"));
		assertStopsNaming("atRisk.md", "cannot be read");
	}

	@Test
	void stopTheStartWhenAPartIsMissing() throws IOException {
		Files.delete(this.folder.resolve("pages/parts/kidney.md"));
		assertStopsNaming("kidney.md", "cannot be read");
	}

	@Test
	void stopTheStartWhenAPlaceholderIsUnknown() throws IOException {
		write("possible.md", "# Our page\n\nPTH above {{labs.pthHuge}}.\n");
		assertStopsNaming("possible.md", "labs.pthHuge");
		write("possible.md", "# Our page\n\n{{#weekend}}Wait.{{/weekend}}\n");
		assertStopsNaming("possible.md", "weekend");
	}

	@Test
	void stopTheStartWhenThereIsNoTitle() throws IOException {
		write("possible.md", "Only words.\n");
		assertStopsNaming("possible.md", "does not begin with a title and a paragraph");
	}

	private void write(String name, String text) throws IOException {
		Files.writeString(this.folder.resolve("pages").resolve(name), text);
	}

	private void assertStopsNaming(String file, String problem) {
		assertThatIllegalStateException().isThrownBy(this::load).withMessageContainingAll(file, problem);
	}

	private AdvicePages load() {
		CardTemplateSource files = new CardTemplateSource(this.folder.toString(), Language.EN);
		return new AdvicePagesLoader(files, new MessageFormatter(files), ThresholdsLoader.shipped(), "0.2.test").load();
	}

}
