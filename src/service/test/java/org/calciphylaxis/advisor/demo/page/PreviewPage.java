package org.calciphylaxis.advisor.demo.page;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The preview page in a fresh browser profile, as a visitor uses it. */
final class PreviewPage implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final String address;

	private final List<String> complaints = new ArrayList<>();

	PreviewPage(Browser browser, int port, int width, ColorScheme scheme) {
		this.address = "http://localhost:" + port + "/";
		this.context = browser
			.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
		this.context.setDefaultTimeout(60_000);
		this.page = this.context.newPage();
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
		this.page.onPageError(this.complaints::add);
		this.page.onRequest((request) -> {
			if (!request.url().startsWith(this.address)) {
				this.complaints.add("request to another host: " + request.url());
			}
		});
	}

	PreviewPage(Browser browser, int port) {
		this(browser, port, 1600, ColorScheme.LIGHT);
	}

	Page page() {
		return this.page;
	}

	/** Opens a story and waits for the service's answer. */
	PreviewPage open(String story) {
		this.page.navigate(this.address + "?" + story + "#" + story);
		settle();
		return this;
	}

	/** Opens another story from the list. */
	PreviewPage choose(String story) {
		return afterCall(() -> this.page.locator(".story[data-patient=" + story + "]").click());
	}

	/** Shows the page on another screen. */
	PreviewPage on(int width, ColorScheme scheme) {
		this.page.setViewportSize(width, 900);
		this.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		return this;
	}

	/** Waits until no call is under way. */
	PreviewPage settle() {
		assertThat(this.page.locator("#preview[aria-busy=false]")).isVisible();
		return this;
	}

	/** Does something that makes the page call, and waits for the answer. */
	PreviewPage afterCall(Runnable action) {
		this.page.evaluate("document.querySelector('#preview').setAttribute('aria-busy', 'true')");
		action.run();
		return settle();
	}

	PreviewPage shows(String advice, String indicator) {
		assertThat(card(advice)).hasAttribute("data-indicator", indicator);
		return this;
	}

	PreviewPage showsNoCard() {
		assertThat(this.page.locator("#cards .card")).hasCount(0);
		return this;
	}

	Locator card(String advice) {
		return this.page.locator("#cards .card[data-advice=" + advice + "]");
	}

	Locator button(String name) {
		return this.page.getByRole(com.microsoft.playwright.options.AriaRole.BUTTON,
				new Page.GetByRoleOptions().setName(name).setExact(true));
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
