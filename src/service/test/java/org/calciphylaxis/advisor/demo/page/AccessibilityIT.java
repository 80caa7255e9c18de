package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class AccessibilityIT extends PageTest {

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	@ParameterizedTest
	@CsvSource({ "1600, LIGHT", "1600, DARK", "390, LIGHT", "390, DARK" })
	void hasNoViolation(int width, ColorScheme scheme) throws IOException {
		try (PreviewPage preview = new PreviewPage(browser(), port(), width, scheme).open(RUTH)) {
			preview.page().evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
			preview.page().evaluate(axe());
			Object violations = preview.page().evaluate("""
					async () => (await axe.run()).violations.flatMap((rule) =>
					  rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`))""");
			assertThat((List<?>) violations).isEmpty();
			preview.hasNoComplaints();
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 390, 1024, 1600 })
	void fitsTheScreen(int width) throws IOException {
		try (PreviewPage preview = new PreviewPage(browser(), port(), width, ColorScheme.LIGHT).open(RUTH)) {
			Path folder = Files.createDirectories(Path.of("src/service/target/screenshots"));
			preview.page()
				.screenshot(new Page.ScreenshotOptions().setFullPage(true)
					.setPath(folder.resolve("preview-" + width + ".png")));
			assertThat(preview.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
				.isEqualTo(true);
		}
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

	static String axe() throws IOException {
		return new ClassPathResource("META-INF/resources/webjars/axe-core/4.6.3/axe.min.js")
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
