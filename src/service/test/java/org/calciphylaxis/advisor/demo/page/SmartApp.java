package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The SMART app in a window of its own. */
final class SmartApp implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private double launchedAt;

	private SmartApp(Browser browser, int port, String locale, int width, ColorScheme scheme) {
		String address = "http://localhost:" + port + "/";
		this.context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900)
			.setColorScheme(scheme)
			.setLocale(locale)
			.setBaseURL(address));
		this.context.setDefaultTimeout(60_000);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
				this.complaints.add("request to another host: " + request.url());
			}
		});
	}

	static SmartApp at(Browser browser, int port, String path) {
		SmartApp app = new SmartApp(browser, port, "en-US", 1600, ColorScheme.LIGHT);
		app.page.navigate(path);
		return app;
	}

	/** Launched by the EHR, with its name for the launch. */
	static SmartApp launched(Browser browser, int port, String launch) {
		return new SmartApp(browser, port, "en-US", 1600, ColorScheme.LIGHT).launchAgain(port, launch);
	}

	/** In the same window, whose browser has kept what it may keep. */
	SmartApp launchAgain(int port, String launch) {
		Request request = this.page.waitForRequest((one) -> one.url().contains("/smart/launch.html"), () -> this.page
			.navigate("/smart/launch.html?launch=" + launch + "&iss=http://localhost:" + port + "/fhir"));
		assertThat(this.page.locator("#view[aria-busy=false]")).isVisible();
		this.launchedAt = request.timing().startTime;
		return this;
	}

	/** When the browser asked for the launch page, in milliseconds since 1970. */
	double launchedAt() {
		return this.launchedAt;
	}

	static SmartApp standalone(Browser browser, int port, String patient) {
		return standalone(browser, port, patient, "en-US", 1600, ColorScheme.LIGHT);
	}

	/** Launched by itself; the patient is chosen on the authorization server's page. */
	static SmartApp standalone(Browser browser, int port, String patient, String locale, int width,
			ColorScheme scheme) {
		SmartApp app = new SmartApp(browser, port, locale, width, scheme);
		app.launchByItself(patient);
		return app;
	}

	/**
	 * Launched by itself, and answered with an error by what stands before the service.
	 */
	static SmartApp failing(Browser browser, int port, String patient, String locale, int status, String outcome) {
		SmartApp app = new SmartApp(browser, port, locale, 1024, ColorScheme.LIGHT);
		app.page.route("**/smart/assessment", (route) -> route.fulfill(
				new Route.FulfillOptions().setStatus(status).setContentType("application/fhir+json").setBody(outcome)));
		app.launchByItself(patient);
		return app;
	}

	private void launchByItself(String patient) {
		this.page.navigate("/smart/launch.html");
		this.page.locator("a[href$='patient=" + patient + "']").click();
		assertThat(this.page.locator("#view[aria-busy=false]")).isAttached();
	}

	/** Shows the app on another screen. */
	SmartApp on(int width, ColorScheme scheme) {
		this.page.setViewportSize(width, 900);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setMedia(Media.SCREEN));
		return this;
	}

	Page page() {
		return this.page;
	}

	void screenshot(String name) {
		try {
			Path folder = Files.createDirectories(Path.of("src/service/target/screenshots"));
			this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(folder.resolve(name + ".png")));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Neither an error in the console nor a request to another host. */
	void hasNoComplaints() {
		assertThat(this.complaints).isEmpty();
	}

	@Override
	public void close() {
		this.context.close();
	}

}
