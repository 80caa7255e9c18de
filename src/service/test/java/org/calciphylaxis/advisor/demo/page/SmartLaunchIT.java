package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.calciphylaxis.advisor.NpmPackage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From the card into the app and back, by the real launch. */
class SmartLaunchIT extends WritingPageTest {

	private static final String RUTH = "thigh-ulcer-on-warfarin";

	/**
	 * Texts of the page that are the English ones of the app, where the German differ.
	 */
	private static final String ENGLISH_LEFT = """
			async () => {
			  const { EN } = await import("/smart/js/strings-en.js");
			  const { DE } = await import("/smart/js/strings-de.js");
			  const flat = (words, name = "") => typeof words === "string" ? [[name, words]]
			    : Object.entries(words).flatMap(([key, value]) => flat(value, `${name}.${key}`));
			  const german = new Map(flat(DE));
			  const english = flat(EN).filter(([name, text]) => german.get(name) !== text);
			  const missing = english.filter(([name]) => !german.has(name)).map(([name]) => `no German for ${name}`);
			  const literal = (text) => text.replace(/[.*+?^$()|[\\]\\\\]/g, "\\\\$&").replace(/\\{\\w+\\}/g, ".+");
			  const patterns = english.map(([, text]) => new RegExp(`^${literal(text)}$`, "u"));
			  const texts = [...document.querySelectorAll("*")].flatMap((node) => [
			    node.getAttribute("aria-label"), node.getAttribute("title"),
			    ...[...node.childNodes].filter((child) => child.nodeType === 3).map((child) => child.textContent.trim()),
			  ]).filter(Boolean);
			  return missing.concat(texts.filter((text) => patterns.some((pattern) => pattern.test(text))));
			}""";

	private static FrameLocator app(PreviewPage preview) {
		return preview.page().frameLocator("#smart-app");
	}

	@BeforeAll
	static void requireTheLibraryOfTheLaunch() {
		NpmPackage.require("fhirclient");
	}

	@Test
	void launchesFromTheCardAndComesBackToIt() {
		try (PreviewPage preview = visit(RUTH)) {
			preview.card("suspected").locator(".launch").click();
			FrameLocator app = app(preview);
			assertThat(app.locator("#view[aria-busy=false]")).isVisible();
			assertThat(preview.page().locator("#smart-app")).isInViewport();
			assertThat(app.locator("#patient")).hasText("Ruth Alder");
			assertThat(app.locator("#status")).containsText("Opened from the card “Suspected calciphylaxis”");
			assertThat(app.locator("[data-rule=suspected][data-opened]")).isVisible();
			assertThat(app.locator("figure.plot")).hasCount(6);
			preview.button("Close the app").click();
			assertThat(preview.page().locator("#assessment [data-rule=suspected]")).isVisible();
			assertThat(preview.card("suspected").locator(".launch")).isFocused();
			Locator order = preview.card("suspected").locator("button.accept").first();
			preview.afterCall(order::click);
			assertThat(preview.page().locator("#request-json")).containsText("\"created-");
			preview.hasNoComplaints();
		}
	}

	@Test
	void showsTheAdviceThatWasGiven() {
		try (PreviewPage preview = visit("penile-ulcer")) {
			preview.button("Open as SMART app").click();
			Locator given = app(preview).locator("[data-lane=ADVICE] .event.past");
			assertThat(given.first()).isAttached();
			preview.hasNoComplaints();
		}
	}

	@Test
	void copiesTheAssessmentAsText() {
		try (SmartApp app = SmartApp.standalone(browser(), port(), RUTH)) {
			app.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			app.page().locator("#copy").click();
			assertThat(app.page().locator("#status")).hasText("Copied.");
			String text = (String) app.page().evaluate("navigator.clipboard.readText()");
			assertThat(text).startsWith("Calciphylaxis Advisor.")
				.contains("Suspected calciphylaxis (", "- Vitamin K antagonist: Warfarin", "- PTH: 690 pg/mL")
				.doesNotContain("undefined", "[object");
			app.hasNoComplaints();
		}
	}

	@Test
	void printsWithoutControlsOnWhitePaper() {
		try (SmartApp app = SmartApp.standalone(browser(), port(), RUTH, "en-US", 1024, ColorScheme.DARK)) {
			app.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(app.page().locator(".actions")).isHidden();
			assertThat(app.page().locator(".periods")).isHidden();
			assertThat(app.page().locator("figure.plot")).hasCount(6);
			assertThat(app.page().evaluate("getComputedStyle(document.body).backgroundColor"))
				.isEqualTo("rgb(255, 255, 255)");
		}
	}

	@Test
	void speaksGerman() {
		try (SmartApp app = SmartApp.standalone(browser(), port(), RUTH, "de-DE", 1024, ColorScheme.LIGHT)) {
			assertThat(app.page().locator("html")).hasAttribute("lang", "de");
			assertThat(app.page().locator("[data-factor='Niedriges Albumin']"))
				.containsText("dokumentiert oder unter 3,5 g/dL");
			assertThat(app.page().locator("figure[data-lab=ALBUMIN] .last")).containsText("2,9 g/dL");
			assertThat((List<?>) app.page().evaluate(ENGLISH_LEFT)).isEmpty();
			app.screenshot("smart-1024-German");
			app.hasNoComplaints();
		}
	}

	@ParameterizedTest
	@CsvSource({ "390, LIGHT", "1024, LIGHT", "1600, LIGHT", "390, DARK", "1600, DARK" })
	void hasNoViolationAndFitsTheScreen(int width, ColorScheme scheme) throws IOException {
		try (SmartApp app = SmartApp.standalone(browser(), port(), RUTH, "en-US", width, scheme)) {
			app.screenshot("smart-" + width + "-" + scheme);
			assertThat(app.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
				.isEqualTo(true);
			app.page().evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
			app.page().evaluate(AccessibilityIT.axe());
			Object violations = app.page().evaluate("""
					async () => (await axe.run()).violations.flatMap((rule) =>
					  rule.nodes.map((node) => `${rule.id}: ${node.target} ${node.failureSummary}`))""");
			assertThat((List<?>) violations).isEmpty();
			app.hasNoComplaints();
		}
	}

	@Test
	void isUsableWithAKeyboard() {
		try (SmartApp app = SmartApp.standalone(browser(), port(), RUTH)) {
			app.page().locator("[data-period=all]").focus();
			app.page().keyboard().press("Enter");
			assertThat(app.page().locator("[data-period=all]")).hasAttribute("aria-pressed", "true");
			Locator table = app.page().locator("figure[data-lab=PTH] summary");
			table.focus();
			app.page().keyboard().press("Enter");
			assertThat(app.page().locator("figure[data-lab=PTH] tbody tr").first()).containsText("690 pg/mL");
			assertThat(app.page().locator("figure[data-lab=PTH] .frame")).hasAttribute("aria-label",
					Pattern.compile("PTH: \\d+ results; 690 pg/mL.*"));
		}
	}

	/**
	 * Without an authorization server of its own, the sandbox names the server and the
	 * patient.
	 */
	@Test
	void launchesFromTheCdsHooksSandbox() {
		try (SmartApp app = SmartApp.at(browser(), port(), "/smart/launch.html?fhirServiceUrl=http://localhost:"
				+ port() + "/fhir&patientId=" + RUTH + "&smart_messaging_origin=https://sandbox.cds-hooks.org")) {
			app.page().locator("a[href$='patient=" + RUTH + "']").click();
			assertThat(app.page().locator("#patient")).hasText("Ruth Alder");
			app.hasNoComplaints();
		}
	}

	@Test
	void refusesAServerThatItDoesNotKnow() {
		try (SmartApp app = SmartApp.at(browser(), port(),
				"/smart/launch.html?iss=https://evil.example/fhir&launch=1")) {
			assertThat(app.page().locator("#status")).containsText("not among those");
			app.hasNoComplaints();
		}
	}

}
