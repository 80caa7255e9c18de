package org.calciphylaxis.advisor.smart.timeline;

import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.AdvisorProperties;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.chart.ChartReader;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;
import org.calciphylaxis.advisor.history.GivenAdvice;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.units.UnitConverter;

import org.springframework.stereotype.Component;

/** Reads a patient's course from what was sent of the chart. */
@Component
public class TimelineReader {

	/**
	 * The rules need the newest results only; a course is drawn from all that a body can
	 * hold.
	 */
	private static final int MAX_RESULTS = 50_000;

	private final ChartReader allResults;

	private final UnitConverter units;

	private final ZoneId zone;

	TimelineReader(Terminology terminology, UnitConverter units, AdvisorProperties advisor) {
		ReadingLimits usual = ReadingLimits.DEFAULTS;
		this.zone = advisor.zone();
		this.allResults = new ChartReader(terminology, this.zone,
				new ReadingLimits(usual.textLength(), usual.codings(), MAX_RESULTS, MAX_RESULTS, usual.dosageTexts()));
		this.units = units;
	}

	/**
	 * Reads the course.
	 * @param resources what was sent
	 * @param chart what the rules saw of it
	 * @param assessment what they made of it
	 * @param thresholds the numbers that they compared with
	 * @param given the advice that was given before
	 * @param now when they did so
	 * @param words writes our own texts and numbers
	 */
	public Timeline read(ChartResources resources, PatientChart chart, Assessment assessment, Thresholds thresholds,
			List<GivenAdvice> given, ChartTime now, Function<Message, String> words) {
		List<TimelineEvent> events = Stream
			.of(CareEvents.of(chart), MedicationEvents.of(chart, now, words), ProblemEvents.of(chart, assessment, now),
					AdviceEvents.of(assessment, given, now, this.zone, words))
			.flatMap((some) -> some)
			.sorted(TimelineEvent.ORDER)
			.toList();
		RuleLimits limits = new RuleLimits(thresholds, assessment.isOnChronicDialysis(), now);
		return new Timeline(events, new LabSeriesReader(this.units, limits, thresholds.labs().nearbyDays(), words)
			.read(observations(resources)));
	}

	private List<ObservationFact> observations(ChartResources resources) {
		Map<PrefetchKey, List<JsonNode>> sent = new EnumMap<>(PrefetchKey.class);
		for (PrefetchKey key : List.of(PrefetchKey.PATIENT, PrefetchKey.LABS, PrefetchKey.OBSERVATIONS)) {
			sent.put(key, resources.resources().getOrDefault(key, List.of()));
		}
		return this.allResults
			.read(new ChartResources(resources.context(), sent, resources.referenced(), resources.availability()))
			.observations();
	}

}
