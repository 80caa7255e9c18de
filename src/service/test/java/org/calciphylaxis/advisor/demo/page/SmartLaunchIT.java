package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.calciphylaxis.advisor.Accessibility;
import org.calciphylaxis.advisor.NpmPackage;
import org.junit.jupiter.api.AfterAll;
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

	/**
	 * In which part of the page the focus is, how far down, and whether it has an
	 * outline.
	 */
	private static final String FOCUSED = """
			() => {
			  const one = document.activeElement;
			  const part = one.closest(".actions, .part");
			  return [part ? part.classList[part.classList.length - 1] : one.tagName,
			    one.getBoundingClientRect().top + scrollY, getComputedStyle(one).outlineStyle];
			}""";

	private static FrameLocator app(PreviewPage preview) {
		return preview.page().frameLocator("#smart-app");
	}

	/** Launched once, for the tests that only look at it. */
	private SmartApp ruth;

	@BeforeAll
	void launch() {
		NpmPackage.require("fhirclient");
		this.ruth = SmartApp.standalone(browser(), port(), RUTH);
	}

	@AfterAll
	void leave() {
		if (this.ruth != null) {
			this.ruth.hasNoComplaints();
			this.ruth.close();
		}
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
		Page page = this.ruth.on(1600, ColorScheme.LIGHT).page();
		page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
		page.locator("#copy").click();
		assertThat(page.locator("#status")).hasText("Copied.");
		String text = (String) page.evaluate("navigator.clipboard.readText()");
		assertThat(text).startsWith("Calciphylaxis Advisor.")
			.contains("Suspected calciphylaxis (", "- Vitamin K antagonist: Warfarin", "- PTH: 690 pg/mL")
			.doesNotContain("undefined", "[object");
	}

	@Test
	void printsWithoutControlsOnWhitePaper() {
		Page page = this.ruth.on(1024, ColorScheme.DARK).page();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".actions")).isHidden();
		assertThat(page.locator(".periods")).isHidden();
		assertThat(page.locator("figure.plot")).hasCount(6);
		assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor")).isEqualTo("rgb(255, 255, 255)");
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
	@CsvSource({ "390, LIGHT", "1024, LIGHT", "1600, LIGHT", "390, DARK", "1024, DARK", "1600, DARK" })
	void hasNoViolationAndFitsTheScreen(int width, ColorScheme scheme) throws IOException {
		Page page = this.ruth.on(width, scheme).page();
		page.evaluate(
				"document.querySelectorAll('details').forEach((one) => { one.open = one.matches('.factor-group:not(.absent)') })");
		this.ruth.screenshot("smart-" + width + "-" + scheme);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).isEqualTo(true);
		page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })");
		assertThat(Accessibility.violations(page)).isEmpty();
	}

	@Test
	void isUsableWithAKeyboard() {
		Page page = this.ruth.on(1600, ColorScheme.LIGHT).page();
		page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false })");
		page.locator("[data-period=all]").focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("[data-period=all]")).hasAttribute("aria-pressed", "true");
		Locator table = page.locator("figure[data-lab=PTH] summary");
		table.focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("figure[data-lab=PTH] tbody tr").first()).isVisible();
		assertThat(page.locator("figure[data-lab=PTH] tbody tr").first()).containsText("690 pg/mL");
		assertThat(page.locator("figure[data-lab=PTH] .frame")).hasAttribute("aria-label",
				Pattern.compile("PTH: \\d+ results; 690 pg/mL.*"));
	}

	/** Stop by stop, each part from top to bottom, and each stop can be seen. */
	@Test
	void aKeyboardGoesThroughThePageAsItIsRead() {
		Page page = this.ruth.on(1024, ColorScheme.LIGHT).page();
		page.evaluate("document.activeElement.blur()");
		List<String> parts = new ArrayList<>();
		double last = 0;
		for (int stop = 0; stop < 100; stop++) {
			page.keyboard().press("Tab");
			List<?> focused = (List<?>) page.evaluate(FOCUSED);
			if (focused.get(0).equals("BODY")) {
				break;
			}
			String part = (String) focused.get(0);
			double top = ((Number) focused.get(1)).doubleValue();
			if (parts.isEmpty() || !parts.get(parts.size() - 1).equals(part)) {
				parts.add(part);
				last = top;
			}
			assertThat(top).as("stop %d, in %s", stop, part).isGreaterThanOrEqualTo(last);
			assertThat(focused.get(2)).as("outline of stop %d, in %s", stop, part).isEqualTo("solid");
			last = top;
		}
		assertThat(parts).containsExactly("actions", "verdict", "course", "results", "factors");
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

	/** Ours in German, and the service's English apart and marked as such. */
	@Test
	void saysInGermanThatTheChartCannotBeShown() {
		try (SmartApp app = SmartApp.failing(browser(), port(), RUTH, "de-DE", 412,
				"{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"diagnostics\":\"No advice can be given.\"}]}")) {
			assertThat(app.page().locator("#status")).containsText("Das System gibt dem Dienst");
			assertThat(app.page().locator("#status")).not().containsText("No advice");
			assertThat(app.page().locator("#failure")).containsText("Grund im Wortlaut:");
			assertThat(app.page().locator("#failure q[lang=en]")).hasText("No advice can be given.");
			assertThat((List<?>) app.page().evaluate(ENGLISH_LEFT)).isEmpty();
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
