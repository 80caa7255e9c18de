package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.calciphylaxis.advisor.Accessibility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class AccessibilityIT extends PageTest {

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	private PreviewPage preview;

	@BeforeAll
	void visitRuth() {
		this.preview = visit(RUTH);
	}

	@AfterAll
	void leave() {
		this.preview.hasNoComplaints();
		this.preview.close();
	}

	@ParameterizedTest
	@CsvSource({ "1600, LIGHT", "1600, DARK", "1024, LIGHT", "390, LIGHT", "390, DARK" })
	void hasNoViolationAndFitsTheScreen(int width, ColorScheme scheme) throws IOException {
		Page page = this.preview.on(width, scheme).page();
		page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false })");
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setPath(Files.createDirectories(Path.of("src/service/target/screenshots"))
				.resolve("preview-" + width + "-" + scheme + ".png")));
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
		assertThat(Accessibility.violations(page)).isEmpty();
	}

	@Test
	void isUsableWithAKeyboard() {
		try (PreviewPage preview = visit(RUTH)) {
			preview.page().locator(".story").nth(3).focus();
			preview.afterCall(() -> preview.page().keyboard().press("Enter"));
			assertThat(preview.page().locator(".story[aria-current]")).hasAttribute("data-patient",
					"cellulitis-with-high-pth");
			preview.page().locator(".override summary").first().focus();
			preview.page().keyboard().press("Enter");
			preview.page().keyboard().press("Tab");
			assertThat(preview.page().locator(".override select").first()).isFocused();
			preview.hasNoComplaints();
		}
	}

}
