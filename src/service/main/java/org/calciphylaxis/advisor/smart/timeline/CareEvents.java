package org.calciphylaxis.advisor.smart.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.cards.ChartTextSanitizer;
import org.calciphylaxis.advisor.smart.timeline.TimelineEvent.State;

/** Dialysis sessions, transplantations and skin biopsies, as charted. */
final class CareEvents {

	static final Set<Concept> DIALYSIS = EnumSet.of(Concept.DIALYSIS_STATUS, Concept.DIALYSIS_HD, Concept.DIALYSIS_PD,
			Concept.DIALYSIS_PROCEDURE);

	static final Set<Concept> TRANSPLANT = EnumSet.of(Concept.KIDNEY_TRANSPLANT, Concept.KIDNEY_TRANSPLANT_FAILURE);

	private static final Set<Concept> BIOPSY = EnumSet.of(Concept.ORDER_SKIN_BIOPSY);

	private static final Set<Concept> BIOPSY_REPORT = EnumSet.of(Concept.ORDER_SKIN_BIOPSY, Concept.SURGICAL_PATHOLOGY);

	private static final Set<EventFact.Status> DONE = EnumSet.of(EventFact.Status.ACTIVE, EventFact.Status.COMPLETED);

	private CareEvents() {
	}

	static Stream<TimelineEvent> of(PatientChart chart) {
		return Stream
			.of(sessions(chart).stream(), transplants(chart), biopsies(chart),
					chart.reports().stream().filter(CareEvents::isBiopsyReport).map(CareEvents::report))
			.flatMap((some) -> some);
	}

	/** Three sessions a week make one bar. */
	private static Optional<TimelineEvent> sessions(PatientChart chart) {
		List<EventFact> sessions = chart.events()
			.stream()
			.filter((event) -> isDone(event) && event.what().isAny(DIALYSIS) && event.start() != null)
			.sorted(Comparator.comparing((event) -> Objects.requireNonNull(event.start())))
			.toList();
		if (sessions.isEmpty()) {
			return Optional.empty();
		}
		EventFact first = sessions.get(0);
		EventFact last = sessions.get(sessions.size() - 1);
		List<ChartTime> ends = new ArrayList<>();
		sessions.forEach((session) -> ends
			.add(Objects.requireNonNullElse(session.end(), Objects.requireNonNull(session.start()))));
		boolean isOngoing = sessions.stream().anyMatch((session) -> session.status() == EventFact.Status.ACTIVE);
		return Optional.of(new TimelineEvent(Lane.DIALYSIS, words(last), "", TimelineEvent.day(first.start()),
				isOngoing ? null : TimelineEvent.day(ends.stream().max(Comparator.naturalOrder()).orElseThrow()),
				isOngoing ? State.ONGOING : State.PAST, sessions.size(), last.reference()));
	}

	private static Stream<TimelineEvent> transplants(PatientChart chart) {
		return chart.events()
			.stream()
			.filter((event) -> isDone(event) && event.what().isAny(TRANSPLANT))
			.map((event) -> new TimelineEvent(Lane.TRANSPLANT, words(event), "", TimelineEvent.day(event.start()), null,
					State.PAST, 1, event.reference()));
	}

	private static Stream<TimelineEvent> biopsies(PatientChart chart) {
		return chart.events()
			.stream()
			.filter((event) -> event.what().isAny(BIOPSY) && event.status() != EventFact.Status.STOPPED
					&& event.status() != EventFact.Status.VOID)
			.map((event) -> new TimelineEvent(Lane.BIOPSY, words(event), "", TimelineEvent.day(event.start()), null,
					isDone(event) ? State.PAST : State.ORDERED, 1, event.reference()));
	}

	private static boolean isBiopsyReport(ReportFact report) {
		return report.what().isAny(BIOPSY_REPORT) && report.status() != ReportFact.Status.OTHER;
	}

	private static TimelineEvent report(ReportFact report) {
		String said = report.conclusions().isEmpty() ? "" : ": " + report.conclusions().get(0);
		return new TimelineEvent(Lane.BIOPSY, ChartTextSanitizer.sanitize(report.what().displayText() + said), "",
				TimelineEvent.day(report.time()), null,
				(report.status() == ReportFact.Status.PENDING) ? State.ORDERED : State.PAST, 1, report.reference());
	}

	/** A request is an order until something is done. */
	private static boolean isDone(EventFact event) {
		return event.kind() != EventFact.Kind.SERVICE_REQUEST && DONE.contains(event.status());
	}

	private static String words(EventFact event) {
		return ChartTextSanitizer.sanitize(event.what().displayText());
	}

}
