package org.calciphylaxis.advisor.demo.page;

import com.microsoft.playwright.Locator;
import org.calciphylaxis.advisor.demo.DemoClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class AnsweringIT extends WritingPageTest {

	@Autowired
	private DemoClock clock;

	@AfterEach
	void setClockBack() {
		this.clock.reset();
	}

	@Test
	void ordersWhatIsAcceptedAndSuggestsItNoMore() {
		try (PreviewPage preview = visit("graft-with-thigh-necrosis")) {
			Locator suggestion = preview.card("suspected").locator(".suggestion", withText("ermatology"));
			assertThat(suggestion).hasCount(1);
			preview.afterCall(() -> suggestion.locator("button.accept").click());
			assertThat(preview.page().locator("#request-json")).containsText("\"created-");
			preview.showsNoCard();
			preview.afterCall(() -> preview.button("A month on").click());
			preview.shows("suspected", "warning");
			assertThat(preview.card("suspected").locator(".suggestion", withText("ermatology"))).hasCount(0);
			preview.hasNoComplaints();
		}
	}

	@Test
	void goesQuietWhenOverriddenAndComesBackAMonthLater() {
		try (PreviewPage preview = visit("penile-ulcer")) {
			preview.card("penileLesion").getByText("Override this card").click();
			Locator reason = preview.card("penileLesion").locator("select");
			reason.selectOption("1");
			preview.afterCall(() -> preview.card("penileLesion").getByText("Override", exactly()).click());
			preview.showsNoCard();
			assertThat(preview.page().locator("#card-status.quiet")).isVisible();
			preview.afterCall(() -> preview.button("A month on").click());
			preview.shows("penileLesion", "warning");
			assertThat(preview.page().locator("#clock-now")).containsText("31 days ahead");
			preview.afterCall(() -> preview.button("Set back").click());
			preview.showsNoCard();
			preview.hasNoComplaints();
		}
	}

	@Test
	void removesTheDraftWhenThatIsAccepted() {
		try (PreviewPage preview = visit("warfarin-about-to-start")) {
			preview.afterCall(() -> preview.card("vitaminKAntagonistOrder").locator("button.accept").click());
			preview.showsNoCard();
			assertThat(preview.page().locator("#drug").inputValue()).isEmpty();
			assertThat(preview.page().locator("#hook")).hasValue("patient-view");
			preview.hasNoComplaints();
		}
	}

	@Test
	void keepsASignedOrderInTheChart() {
		try (PreviewPage preview = visit("calcitriol-about-to-start")) {
			preview.shows("aggravatingMedicationOrder", "warning");
			preview.afterCall(() -> preview.button("Sign").click());
			preview.shows("aggravatingMedicationOrder", "warning");
			preview.afterCall(() -> preview.button("Sign anyway").click());
			preview.shows("establishedAggravatingMedication", "warning");
			preview.hasNoComplaints();
		}
	}

	private static Locator.LocatorOptions withText(String text) {
		return new Locator.LocatorOptions().setHasText(text);
	}

	private static Locator.GetByTextOptions exactly() {
		return new Locator.GetByTextOptions().setExact(true);
	}

}
