package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Takes the picture for README: copy it to docs/images/card.png when cards change. */
class CardPictureIT extends PageTest {

	@Test
	void takesAPictureOfARealCard() throws IOException {
		try (PreviewPage preview = new PreviewPage(browser(), port(), 1200, ColorScheme.LIGHT)
			.open("warfarin-about-to-start")) {
			Path picture = Files.createDirectories(Path.of("src/service/target/screenshots")).resolve("card.png");
			preview.card("vitaminKAntagonistOrder").screenshot(new Locator.ScreenshotOptions().setPath(picture));
			assertThat(picture).isNotEmptyFile();
		}
	}

}
