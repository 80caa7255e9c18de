package org.calciphylaxis.advisor.demo.explanation;

import java.time.Clock;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.calciphylaxis.advisor.prefetch.PrefetchResolver;
import org.calciphylaxis.advisor.security.FhirServerAllowlist;
import org.calciphylaxis.advisor.units.UnitConverter;

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

	private final LabSeriesReader labs;

	private final PrefetchResolver prefetch;

	private final ChartReader reader;

	private final ChartTimeReader times;

	private final CardWriter cards;

	private final Clock clock;

	ExplanationController(Assessor assessor, UnitConverter units, PrefetchResolver prefetch, ChartReader reader,
			ChartTimeReader times, CardWriter cards, Thresholds thresholds, Clock clock) {
		this.assessor = assessor;
		this.thresholds = new ThresholdOverrides(thresholds);
		this.labs = new LabSeriesReader(units, thresholds.labs().calciumPhosphateProduct());
		this.prefetch = prefetch;
		this.reader = reader;
		this.times = times;
		this.cards = cards;
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
		ChartResources resources = this.prefetch.resolve(request.request().chart(), FhirServerAllowlist.NONE);
		PatientChart chart = this.reader.read(resources);
		Assessment assessment = this.assessor.with(this.thresholds.with(asked.path("thresholds")))
			.assess(chart, request.request().hook().occasion(), this.times.at(this.clock.instant()));
		TimelineView history = new TimelineView(this.labs.series(allLabs(request).observations()),
				TimelineEvents.collect(chart, assessment));
		return answer(HttpStatus.OK, ExplanationView.of(assessment,
				this.cards.write(assessment, request.cardContext(this.clock.instant())), history));
	}

	/** The rules need only the newest results; the charts draw all that were sent. */
	private PatientChart allLabs(PreviewRequest request) {
		return this.reader.read(new ChartResources(ChartContext.of(request.request().patientId()),
				Map.of(PrefetchKey.LABS, request.labs()), Map.of(), Map.of()));
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

}
