package org.calciphylaxis.advisor.demo.page;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.options.ColorScheme;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.demo.DemoClock;
import org.calciphylaxis.advisor.demo.smart.DemoLaunch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** A chart of three thousand results, and one whose words try to be more than words. */
class SmartManyResultsIT extends WritingPageTest {

	private static final String PATIENT = "nothing-on-the-skin";

	private static final String HOSTILE = "<img src=x onerror=alert(1)>{{7*7}}";

	private static final int RESULTS = 3000;

	private static final int LAUNCHES = 3;

	@Autowired
	private DemoClock clock;

	@BeforeAll
	void fillTheChart() {
		AdvisorClient ehr = new AdvisorClient(port());
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC);
		String[] kinds = { "17861-6\",9.4,\"mg/dL", "2777-1\",5.1,\"mg/dL", "2731-8\",410,\"pg/mL",
				"1751-7\",3.4,\"g/dL" };
		IntStream.range(0, RESULTS).parallel().forEach((at) -> {
			String[] kind = kinds[at % kinds.length].split("\",|,\"");
			create(ehr, "Observation", """
					"status":"final","effectiveDateTime":"%s","code":{"text":"%s",
					"coding":[{"system":"http://loinc.org","code":"%s"}]},
					"valueQuantity":{"value":%s,"unit":"%s"}""".formatted(today.minusDays(at / kinds.length), "result",
					kind[0], kind[1], kind[2]));
		});
		create(ehr, "Condition", """
				"clinicalStatus":{"coding":[{"code":"active"}]},"recordedDate":"%s",
				"code":{"text":"necrotic ulcer of the thigh %s"}""".formatted(today.minusDays(3), HOSTILE));
		create(ehr, "MedicationRequest", """
				"status":"active","intent":"order","authoredOn":"%s",
				"medicationCodeableConcept":{"text":"Warfarin %s"}""".formatted(today.minusDays(30), HOSTILE));
	}

	private static void create(AdvisorClient ehr, String type, String members) {
		String resource = "{\"resourceType\":\"%s\",\"subject\":{\"reference\":\"Patient/%s\"},%s}".formatted(type,
				PATIENT, members);
		assertThat(ehr.post("/fhir/" + type, resource).statusCode()).isEqualTo(201);
	}

	/**
	 * For docs/performance.md: from the launch on, without a limit, since the machine may
	 * be busy.
	 */
	@Test
	void drawsTheNewestResultsFirstAndThenAll() {
		DemoLaunch ehr = new DemoLaunch(port());
		List<FirstPicture> first = new ArrayList<>();
		List<FirstPicture> again = new ArrayList<>();
		for (int i = 0; i < LAUNCHES; i++) {
			try (SmartApp app = SmartApp.launched(browser(), port(), ehr.launch(PATIENT))) {
				first.add(measure(app));
				again.add(measure(app.launchAgain(port(), ehr.launch(PATIENT))));
				app.hasNoComplaints();
			}
		}
		System.out.println("The first picture of " + RESULTS + " results, in milliseconds, without a cache: " + first);
		System.out.println("with what the browser has kept of the app: " + again);
	}

	private static FirstPicture measure(SmartApp app) {
		assertThat(app.page().locator("figure[data-lab=PTH] .frame")).hasAttribute("aria-label",
				Pattern.compile("PTH: 75\\d results.*"));
		FirstPicture picture = FirstPicture.of(app);
		assertThat(picture.beforeAll()).isPositive();
		return picture;
	}

	@Test
	void wordsOfTheChartStayWords() {
		try (SmartApp app = SmartApp.standalone(browser(), port(), PATIENT, "en-US", 390, ColorScheme.LIGHT);
				PreviewPage preview = visit(PATIENT)) {
			app.page().locator(".course summary").click();
			assertThat(app.page().locator(".course tbody")).containsText("Warfarin " + HOSTILE);
			assertThat(app.page().locator("img")).hasCount(0);
			assertThat(preview.page().locator("#assessment")).containsText(HOSTILE);
			assertThat(preview.page().locator("img")).hasCount(0);
			app.hasNoComplaints();
			preview.hasNoComplaints();
		}
	}

	/**
	 * When the first picture stood, in milliseconds.
	 *
	 * @param launch since the browser asked for the launch page
	 * @param app since the app's page was opened
	 * @param read of them, to read the newest pages of the chart
	 * @param draw of them, to draw
	 * @param beforeAll before the picture of all results
	 */
	record FirstPicture(long launch, long app, long read, long draw, long beforeAll) {

		static FirstPicture of(SmartApp app) {
			List<?> times = (List<?>) app.page().evaluate("""
					() => {
					  const of = (name) => performance.getEntriesByName(name, "measure");
					  const [first, all] = of("draw");
					  const shown = first.startTime + first.duration;
					  return [performance.timeOrigin + shown, shown, of("read")[0].duration, first.duration,
					    all.startTime + all.duration - shown].map(Math.round);
					}""");
			long[] ms = times.stream().mapToLong((time) -> ((Number) time).longValue()).toArray();
			return new FirstPicture(ms[0] - Math.round(app.launchedAt()), ms[1], ms[2], ms[3], ms[4]);
		}

	}

}
