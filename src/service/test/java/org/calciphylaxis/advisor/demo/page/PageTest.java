package org.calciphylaxis.advisor.demo.page;

import com.microsoft.playwright.Browser;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo as it is started for a visitor, and a browser to visit it with. */
@DemoModeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {

	@RegisterExtension
	static final ChromiumExtension CHROMIUM = new ChromiumExtension();

	@LocalServerPort
	private int port;

	Browser browser() {
		return CHROMIUM.browser();
	}

	int port() {
		return this.port;
	}

	PreviewPage visit(String story) {
		return new PreviewPage(browser(), this.port).open(story);
	}

}
