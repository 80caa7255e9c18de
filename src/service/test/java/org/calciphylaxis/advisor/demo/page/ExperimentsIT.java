package org.calciphylaxis.advisor.demo.page;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

class ExperimentsIT extends PageTest {

	@Test
	void callsAgainWithAnEditedChart() {
		try (PreviewPage preview = visit("thigh-ulcer-on-warfarin")) {
			preview.shows("suspected", "warning");
			preview.page().getByText("Edit the chart and call again").click();
			preview.page()
				.locator("#chart-json")
				.evaluate("(area) => { area.value = area.value.replaceAll('L97.119', 'Z00.0')"
						+ ".replaceAll('chronic ulcer', 'check'); }");
			preview.afterCall(() -> preview.button("Call again").click());
			preview.shows("atRisk", "info");
			preview.hasNoComplaints();
		}
	}

	@Test
	void saysWhatIsNotJson() {
		try (PreviewPage preview = visit("thigh-ulcer-on-warfarin")) {
			preview.page().getByText("Edit the chart and call again").click();
			preview.page().locator("#chart-json").fill("{");
			preview.button("Call again").click();
			assertThat(preview.page().locator("#chart-json-problem")).containsText("not JSON");
			preview.hasNoComplaints();
		}
	}

	@Test
	void showsWhatOtherNumbersWouldSay() {
		try (PreviewPage preview = visit("cellulitis-with-high-pth")) {
			preview.shows("suspectedEarly", "info");
			preview.page().getByText("Move the rules' numbers").click();
			Locator pth = preview.page().locator("[data-threshold='labs.pthMajor']");
			preview.afterCall(() -> pth.fill("1200"));
			preview.showsNoCard();
			assertThat(preview.page().locator("#card-status.what-if")).isVisible();
			preview.afterCall(() -> preview.button("Set all back").click());
			preview.shows("suspectedEarly", "info");
			preview.hasNoComplaints();
		}
	}

	@Test
	void everyThresholdHasASliderWithALabelInWords() {
		JsonNode thresholds = AdvisorClient.json(new AdvisorClient(port()).get("/demo/thresholds"));
		try (PreviewPage preview = visit("nothing-on-the-skin")) {
			for (Map.Entry<String, JsonNode> group : thresholds.properties()) {
				for (Map.Entry<String, JsonNode> threshold : group.getValue().properties()) {
					Locator slider = preview.page()
						.locator("[data-threshold='%s.%s']".formatted(group.getKey(), threshold.getKey()));
					assertThat(slider).hasCount(1);
					assertThat(slider.evaluate("(input) => input.labels[0].textContent"))
						.as("words for %s.%s in thresholds.js", group.getKey(), threshold.getKey())
						.isNotEqualTo(threshold.getKey());
				}
			}
		}
	}

	@Test
	void drawsAHistoryOfEveryLab() {
		try (PreviewPage preview = visit("thigh-ulcer-on-warfarin")) {
			assertThat(preview.page().locator("figure.plot")).hasCount(6);
			assertThat(preview.page().locator("[data-lane=VITAMIN_K_ANTAGONIST] .event")).hasCount(1);
			Locator product = preview.page().locator("figure[data-lab=CALCIUM_PHOSPHATE_PRODUCT]");
			product.getByText("As a table").click();
			assertThat(product.locator("tbody tr")).hasCount(7);
		}
	}

}
