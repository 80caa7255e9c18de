package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.calciphylaxis.advisor.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages behind the cards, as a browser shows them. */
class AdvicePageViewIT extends PageTest {

	private static final Path SCREENSHOTS = Path.of("src/service/target/screenshots");

	private final List<String> complaints = new ArrayList<>();

	@ParameterizedTest
	@CsvSource({ "/advice/suspected, 390, LIGHT", "/advice/suspected, 390, DARK", "/advice/suspected, 1024, LIGHT",
			"/advice/vitaminKAntagonistOrder, 1024, DARK", "/advice/suspected, 1600, LIGHT",
			"/advice/suspected, 1600, DARK", "/advice, 390, LIGHT" })
	void fitsTheScreenAndIsAccessible(String path, int width, ColorScheme scheme) throws IOException {
		try (BrowserContext context = context(width, scheme)) {
			Page page = open(context, path);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Files.createDirectories(SCREENSHOTS)
					.resolve(path.replace('/', '-').substring(1) + "-" + width + "-" + scheme + ".png")));
			assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
			assertThat(Accessibility.violations(page)).isEmpty();
			assertThat(this.complaints).isEmpty();
		}
	}

	@Test
	void hasItsStyleAndNoScript() {
		try (BrowserContext context = context(1024, ColorScheme.DARK)) {
			Page page = open(context, "/advice/atRisk");
			assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(16, 22, 28)");
			assertThat(page.evaluate("document.scripts.length")).isEqualTo(0);
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
				.isEqualTo("rgb(255, 255, 255)");
			assertThat(page.locator("nav").isVisible()).isFalse();
			assertThat(this.complaints).isEmpty();
		}
	}

	@Test
	void leadsFromTheListToAnAdviceAndBack() {
		try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
			Page page = open(context, "/advice");
			page.getByText("Suspected early calciphylaxis", new Page.GetByTextOptions().setExact(true)).click();
			page.waitForURL("**/advice/suspectedEarly");
			page.getByText("All advice").click();
			page.waitForURL("**/advice");
			assertThat(this.complaints).isEmpty();
		}
	}

	private BrowserContext context(int width, ColorScheme scheme) {
		BrowserContext context = browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
		context.setDefaultTimeout(60_000);
		return context;
	}

	private Page open(BrowserContext context, String path) {
		this.complaints.clear();
		String address = "http://localhost:" + port() + "/";
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		page.onRequest((request) -> {
			if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
				this.complaints.add("request to another host: " + request.url());
			}
		});
		page.navigate(address + path.substring(1));
		return page;
	}

}
