package org.calciphylaxis.advisor.screening.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.calciphylaxis.advisor.Accessibility;
import org.calciphylaxis.advisor.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The report as a browser shows it, from a file. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportPageIT {

	private static final Path SCREENSHOTS = Path.of("src/screening/target/screenshots");

	private final List<String> complaints = new ArrayList<>();

	private Chromium chromium;

	private Path report;

	@BeforeAll
	void writeReport(@TempDir Path folder) throws IOException {
		this.chromium = new Chromium();
		this.report = Files.writeString(folder.resolve("report.html"),
				BurdenReport.of(Panel.large(), Panel.context(5, "Unit", null)).html());
	}

	@AfterAll
	void close() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "390, LIGHT", "390, DARK", "1200, LIGHT", "1200, DARK" })
	void fitsTheScreenAndIsAccessible(int width, ColorScheme scheme) throws IOException {
		try (BrowserContext context = context(width, scheme)) {
			Page page = open(context);
			page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Files.createDirectories(SCREENSHOTS).resolve("report-" + width + "-" + scheme + ".png")));
			assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
			page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
			assertThat(Accessibility.violations(page)).isEmpty();
			assertThat(this.complaints).isEmpty();
		}
	}

	@Test
	void drawsAPlotForEachTableThatHasOne() {
		try (BrowserContext context = context(1200, ColorScheme.LIGHT)) {
			Page page = open(context);
			assertThat(page.locator(".plot").count()).isGreaterThanOrEqualTo(7);
			assertThat(page.locator(".plot svg").count()).isEqualTo(page.locator(".plot").count());
			assertThat(page.locator("#by-sex-plot svg").textContent()).contains("female", "male", "Critical");
			assertThat(page.locator("#thresholds-plot svg").textContent()).contains("labs.pth-major 800");
			assertThat(this.complaints).isEmpty();
		}
	}

	@Test
	void asksNoServerAndRunsNothingThatIsNotItsOwn() {
		try (BrowserContext context = context(1200, ColorScheme.LIGHT)) {
			Page page = open(context);
			assertThat(this.complaints).isEmpty();
			page.evaluate("""
					() => {
					  const script = document.createElement('script');
					  script.textContent = 'window.foreign = true';
					  document.body.append(script);
					}""");
			assertThat(page.evaluate("window.foreign")).isNull();
			assertThat(this.complaints).anyMatch((complaint) -> complaint.contains("Content Security Policy"));
		}
	}

	@Test
	void printsItsTablesOnWhite() {
		try (BrowserContext context = context(1200, ColorScheme.DARK)) {
			Page page = open(context);
			page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
			assertThat(page.locator("details:not([open])").count()).isZero();
			assertThat(page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--text').trim()"))
				.isEqualTo("#17212b");
			page.evaluate("window.dispatchEvent(new Event('afterprint'))");
			assertThat(page.locator("details[open]").count()).isZero();
			assertThat(page.pdf()).hasSizeGreaterThan(20_000);
		}
	}

	private BrowserContext context(int width, ColorScheme scheme) {
		BrowserContext context = this.chromium.browser()
			.newContext(new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
		context.setDefaultTimeout(60_000);
		return context;
	}

	private Page open(BrowserContext context) {
		this.complaints.clear();
		String address = this.report.toUri().toString();
		Page page = context.newPage();
		page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		page.onPageError(this.complaints::add);
		page.onRequest((request) -> {
			if (!request.url().equals(address)) {
				this.complaints.add("request: " + request.url());
			}
		});
		page.navigate(address);
		return page;
	}

}
