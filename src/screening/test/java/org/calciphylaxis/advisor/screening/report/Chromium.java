package org.calciphylaxis.advisor.screening.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Debian's Chromium under Playwright: a test without it fails in CI and is skipped
 * elsewhere.
 */
final class Chromium implements AutoCloseable {

	private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");

	/** Milliseconds; a busy machine takes its time. */
	private static final double TIMEOUT = 60_000;

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	Chromium() {
		requireInstalled();
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE).setArgs(ARGUMENTS));
	}

	Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static void requireInstalled() {
		boolean installed = Files.isExecutable(EXECUTABLE);
		if (System.getenv("CI") != null) {
			assertThat(installed).as(EXECUTABLE + " is installed").isTrue();
		}
		if (!installed) {
			System.err.println("SKIPPED: there is no " + EXECUTABLE + " (apt-get install chromium)");
		}
		Assumptions.assumeTrue(installed, "there is no " + EXECUTABLE);
	}

}
