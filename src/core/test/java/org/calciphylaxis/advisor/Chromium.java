package org.calciphylaxis.advisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Assumptions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Debian's Chromium under Playwright: a test without it fails in CI and is skipped
 * elsewhere. The headless shell comes first. It is what Playwright takes by default, and
 * spares the pages of Chromium's own windows, a second of computing for each that opens.
 */
public final class Chromium implements AutoCloseable {

	private static final List<Path> EXECUTABLES = List.of(Path.of("/usr/bin/chromium-headless-shell"),
			Path.of("/usr/bin/chromium"));

	/** Milliseconds; a busy machine takes its time. */
	private static final double TIMEOUT = 60_000;

	private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic",
			"--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync");

	private final Playwright playwright;

	private final Browser browser;

	public Chromium() {
		Path executable = requireInstalled();
		PlaywrightAssertions.setDefaultAssertionTimeout(TIMEOUT);
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
	}

	public Browser browser() {
		return this.browser;
	}

	@Override
	public void close() {
		this.playwright.close();
	}

	private static Path requireInstalled() {
		Optional<Path> installed = EXECUTABLES.stream().filter(Files::isExecutable).findFirst();
		if (System.getenv("CI") != null) {
			assertThat(installed).as("one of %s is installed", EXECUTABLES).isPresent();
		}
		if (installed.isEmpty()) {
			System.err
				.println("SKIPPED: there is none of " + EXECUTABLES + " (apt-get install chromium-headless-shell)");
		}
		Assumptions.assumeTrue(installed.isPresent(), "there is no Chromium");
		return installed.orElseThrow();
	}

}
