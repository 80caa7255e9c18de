package org.calciphylaxis.advisor.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCardJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.Language;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.cdshooks.CardLanguages;
import org.calciphylaxis.advisor.cdshooks.request.HookRequest;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.prefetch.PrefetchResolver;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.smart.AssessmentView;
import org.calciphylaxis.advisor.smart.timeline.Timeline;
import org.calciphylaxis.advisor.smart.timeline.TimelineReader;

import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code POST /demo/explanation} with {@code {"request": <hook request with prefetch>,
 * "thresholds": {...}}}: the assessment behind the cards.
 */
@RestController
@Profile("demo")
class ExplanationController {

	private final ObjectMapper json = new ObjectMapper();

	private final Assessor assessor;

	private final ThresholdOverrides thresholds;

	private final TimelineReader timelines;

	private final PrefetchResolver prefetch;

	private final ChartReader reader;

	private final ChartTimeReader times;

	private final CardWriter cards;

	private final CardLanguages languages;

	private final ZoneId zone;

	private final Clock clock;

	ExplanationController(Assessor assessor, TimelineReader timelines, PrefetchResolver prefetch, ChartReader reader,
			ChartTimeReader times, CardWriter cards, Thresholds thresholds, CardLanguages languages,
			AdvisorProperties advisor, Clock clock) {
		this.assessor = assessor;
		this.thresholds = new ThresholdOverrides(thresholds);
		this.timelines = timelines;
		this.prefetch = prefetch;
		this.reader = reader;
		this.times = times;
		this.cards = cards;
		this.languages = languages;
		this.zone = advisor.zone();
		this.clock = clock;
	}

	@GetMapping("/demo/thresholds")
	ResponseEntity<byte[]> thresholds() throws JsonProcessingException {
		return answer(HttpStatus.OK, this.thresholds.numbers());
	}

	@PostMapping("/demo/explanation")
	ResponseEntity<byte[]> explain(@RequestBody byte[] body) throws Exception {
		JsonNode asked = this.json.readTree(body);
		PreviewRequest request = PreviewRequest.read(asked.path("request"));
		HookRequest hook = request.request();
		ChartResources resources = this.prefetch.resolve(hook.chart(), hook.prefetch(), hook.authorization(),
				FhirServerAllowlist.NONE);
		PatientChart chart = this.reader.read(resources);
		Thresholds moved = this.thresholds.with(asked.path("thresholds"));
		Instant now = this.clock.instant();
		Assessment assessment = this.assessor.with(moved).assess(chart, hook.hook().occasion(), this.times.at(now));
		Language language = this.languages.of(null);
		Function<Message, String> words = (text) -> this.cards.format(text, language);
		Timeline timeline = this.timelines.read(resources, chart, assessment, moved, List.of(), this.times.at(now),
				words);
		List<CdsServiceResponseCardJson> cards = this.cards.write(assessment,
				request.cardContext(language, now.atZone(this.zone)));
		return answer(HttpStatus.OK, new Explanation(AssessmentView.of(assessment, cards, timeline, true, now, words),
				cards, language.tag()));
	}

	@ExceptionHandler({ JsonProcessingException.class, IllegalArgumentException.class })
	ResponseEntity<byte[]> unreadable(Exception problem) throws JsonProcessingException {
		return answer(HttpStatus.BAD_REQUEST, Map.of("problem", String.valueOf(problem.getMessage())));
	}

	@ExceptionHandler
	ResponseEntity<byte[]> incomplete(EssentialDataMissing missing) throws JsonProcessingException {
		return answer(HttpStatus.PRECONDITION_FAILED,
				Map.of("problem", missing.key().title() + ": " + missing.reason()));
	}

	private ResponseEntity<byte[]> answer(HttpStatus status, Object body) throws JsonProcessingException {
		return ResponseEntity.status(status)
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writeValueAsBytes(body));
	}

	/**
	 * What the preview page shows.
	 *
	 * @param assessment why and why not
	 * @param cards the cards that the rules would give, whatever is quiet
	 * @param language of both, as a BCP 47 tag
	 */
	record Explanation(AssessmentView assessment, List<CdsServiceResponseCardJson> cards, String language) {

	}

}
