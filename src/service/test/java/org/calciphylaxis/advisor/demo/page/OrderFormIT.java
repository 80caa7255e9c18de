package org.calciphylaxis.advisor.demo.page;

import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class OrderFormIT extends PageTest {

	private static final String NEW_ON_DIALYSIS = "warfarin-about-to-start";

	@Test
	void asksOrderSelectWhileDrafting() {
		try (PreviewPage preview = visit("nothing-on-the-skin")) {
			preview.showsNoCard();
			preview.afterCall(() -> preview.page().locator("#drug").selectOption("warfarin"));
			assertThat(preview.page().locator("#hook")).hasValue("order-select");
			preview.shows("vitaminKAntagonistOrder", "warning");
			preview.hasNoComplaints();
		}
	}

	@Test
	void readsADrugInWords() {
		try (PreviewPage preview = visit("at-risk-on-warfarin")) {
			preview.page().locator("#drug").selectOption("text");
			preview.afterCall(() -> preview.page().locator("#drug-words").fill("Marcumar 3 mg"));
			preview.shows("vitaminKAntagonistOrder", "warning");
			preview.hasNoComplaints();
		}
	}

	@Test
	void asksOrderSignOnSigning() {
		try (PreviewPage preview = visit(NEW_ON_DIALYSIS)) {
			preview.afterCall(() -> preview.button("Sign").click());
			assertThat(preview.page().locator("#hook")).hasValue("order-sign");
			preview.shows("vitaminKAntagonistOrder", "warning");
			assertThat(preview.button("Sign anyway")).isVisible();
			preview.hasNoComplaints();
		}
	}

	@Test
	void isQuietAboutApixaban() {
		try (PreviewPage preview = visit(NEW_ON_DIALYSIS)) {
			preview.afterCall(() -> preview.page().locator("#drug").selectOption("apixaban"));
			preview.showsNoCard();
			preview.hasNoComplaints();
		}
	}

}
