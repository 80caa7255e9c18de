package org.calciphylaxis.advisor.demo.page;

import com.microsoft.playwright.Browser;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo as it is started for a visitor, and a browser to visit it with. */
@DemoModeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class PageTest {

	private Chromium chromium;

	@LocalServerPort
	private int port;

	@BeforeAll
	void startBrowser() {
		this.chromium = new Chromium();
	}

	@AfterAll
	void stopBrowser() {
		if (this.chromium != null) {
			this.chromium.close();
		}
	}

	Browser browser() {
		return this.chromium.browser();
	}

	int port() {
		return this.port;
	}

	PreviewPage visit(String story) {
		return new PreviewPage(browser(), this.port).open(story);
	}

}
