package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the pictures for README: copy them to docs/images when cards or the SMART app
 * change.
 */
class CardPictureIT extends PageTest {

	@Test
	void takesAPictureOfARealCard() throws IOException {
		try (PreviewPage preview = new PreviewPage(browser(), port(), 1200, ColorScheme.LIGHT)
			.open("warfarin-about-to-start")) {
			Path picture = Files.createDirectories(Path.of("src/service/target/screenshots")).resolve("card.png");
			preview.page().setViewportSize(1200, 1300);
			preview.card("vitaminKAntagonistOrder").screenshot(new Locator.ScreenshotOptions().setPath(picture));
			assertThat(picture).isNotEmptyFile();
		}
	}

	@Test
	void takesAPictureOfTheTimeline() throws IOException {
		try (SmartApp app = SmartApp.standalone(browser(), port(), "thigh-ulcer-on-warfarin", "en-US", 1000,
				ColorScheme.LIGHT)) {
			Path picture = Files.createDirectories(Path.of("src/service/target/screenshots")).resolve("timeline.png");
			app.page().locator(".column").first().screenshot(new Locator.ScreenshotOptions().setPath(picture));
			assertThat(picture).isNotEmptyFile();
		}
	}

}
