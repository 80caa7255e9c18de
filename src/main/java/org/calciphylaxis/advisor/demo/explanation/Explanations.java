package org.calciphylaxis.advisor.demo.explanation;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.Assessment;
import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.assessment.Thresholds;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.cards.CardWriter;
import org.calciphylaxis.advisor.chart.ChartCalendar;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartSources;
import org.calciphylaxis.advisor.prefetch.ChartPull;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;

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
class Explanations {

	private final ObjectMapper json = new ObjectMapper();

	private final WhatIf whatIf;

	private final LabHistory labs;

	private final ChartPull pull;

	private final ChartReader reader;

	private final ChartCalendar calendar;

	private final CardWriter cards;

	private final Clock clock;

	Explanations(ChartPull pull, ChartReader reader, ChartCalendar calendar, CardWriter cards, Thresholds thresholds,
			Clock clock) {
		this.whatIf = new WhatIf(thresholds);
		this.labs = new LabHistory(thresholds.labs().calciumPhosphateProduct());
		this.pull = pull;
		this.reader = reader;
		this.calendar = calendar;
		this.cards = cards;
		this.clock = clock;
	}

	@GetMapping("/demo/thresholds")
	ResponseEntity<byte[]> thresholds() throws JsonProcessingException {
		return answer(HttpStatus.OK, this.whatIf.numbers());
	}

	@PostMapping("/demo/explanation")
	ResponseEntity<byte[]> explain(@RequestBody byte[] body) throws Exception {
		JsonNode asked = this.json.readTree(body);
		PreviewCall request = new PreviewCall(asked.path("request"));
		Hook hook = request.hook();
		ChartSources sources = this.pull.pull(request.chartRequest());
		PatientChart chart = this.reader.read(sources);
		Assessment assessment = new Assessor(this.whatIf.with(asked.path("thresholds"))).assess(chart,
				this.reader.drafts(request.drafts(), sources), hook, this.calendar.at(this.clock.instant()));
		History history = new History(this.labs.series(allLabs(request).findings()), CourseMarks.of(chart, assessment));
		return answer(HttpStatus.OK,
				Explanation.of(assessment, this.cards.write(assessment, request.cardRequest()), history));
	}

	/** The rules need only the newest results; the charts draw all that were sent. */
	private PatientChart allLabs(PreviewCall request) {
		return this.reader.read(new ChartSources(request.patientId(), Map.of(DataKey.LABS, request.labs()), Map.of(),
				List.of(), Map.of()));
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
