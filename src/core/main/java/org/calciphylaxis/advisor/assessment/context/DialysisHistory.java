package org.calciphylaxis.advisor.assessment.context;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.jspecify.annotations.Nullable;

/**
 * What the chart tells of dialysis (rules, section 2): status conditions, procedures and
 * encounters. Continuous and prolonged modalities are acute treatment and count for
 * nothing here.
 */
public final class DialysisHistory {

	private final ChartAtTime view;

	private final List<ConditionFact> statuses;

	private final List<EventFact> sessions;

	DialysisHistory(ChartAtTime view) {
		this.view = view;
		this.statuses = view.current(Concept.DIALYSIS_STATUS);
		this.sessions = view
			.performed(Concept.DIALYSIS_HD, Concept.DIALYSIS_PD, Concept.DIALYSIS_PROCEDURE,
					Concept.DIALYSIS_SERVICE_TYPE, Concept.DIALYSIS_STATUS)
			.stream()
			.filter((event) -> !event.what().is(Concept.DIALYSIS_ACUTE_MODALITY))
			.filter((event) -> event.start() == null || !event.start().day().isAfter(view.now().day()))
			.toList();
	}

	/** Whether a condition says that the patient depends on dialysis. */
	boolean hasStatus() {
		return !this.statuses.isEmpty();
	}

	/**
	 * Whether two recent sessions lie far enough apart to be those of a course. Each
	 * procedure and each encounter counts as one; a procedure that is charted as a long
	 * period is a course in itself.
	 */
	boolean hasRepeatedSessions() {
		Thresholds.Kidney kidney = this.view.thresholds().kidney();
		List<ChartTime> recent = this.sessions.stream()
			.flatMap((event) -> daysOf(event, kidney.dialysisDays()).limit(1))
			.sorted()
			.toList();
		boolean apart = !recent.isEmpty()
				&& recent.get(0).daysUntil(recent.get(recent.size() - 1)) >= kidney.dialysisApartDays();
		return apart || this.sessions.stream().anyMatch((event) -> isLongCourse(event, kidney));
	}

	private boolean isLongCourse(EventFact event, Thresholds.Kidney kidney) {
		ChartTime start = event.start();
		return event.kind() == EventFact.Kind.PROCEDURE && start != null
				&& daysOf(event, kidney.dialysisDays()).anyMatch((day) -> start.daysUntil(day) > kidney.courseDays());
	}

	/** Whether dialysis went on after {@code transplant}, and is not long ago. */
	boolean wentOnAfter(@Nullable ChartTime transplant) {
		boolean session = days(this.view.thresholds().kidney().graftDays()).stream()
			.anyMatch((day) -> transplant == null || day.compareTo(transplant) > 0);
		return session || this.statuses.stream().anyMatch((status) -> isLater(status, transplant));
	}

	/** After a transplant without a date only a session counts as later. */
	private static boolean isLater(ConditionFact status, @Nullable ChartTime transplant) {
		return transplant != null && Stream.of(status.onset(), status.recorded())
			.anyMatch((time) -> time != null && time.compareTo(transplant) > 0);
	}

	/** The earliest day that shows dialysis; empty when the chart has no date for it. */
	public Optional<ChartTime> earliest() {
		List<ChartTime> times = new ArrayList<>();
		this.statuses.stream().map(ChartAtTime::began).filter(Objects::nonNull).forEach(times::add);
		this.sessions.stream().map(EventFact::start).filter(Objects::nonNull).forEach(times::add);
		return times.stream().filter((time) -> time.daysUntil(this.view.now()) >= 0).min(Comparator.naturalOrder());
	}

	/** Evidence of peritoneal dialysis, current or recent. */
	public Optional<Evidence> peritoneal() {
		int days = this.view.thresholds().kidney().dialysisDays();
		Optional<Evidence> status = this.view.current(Concept.DIALYSIS_PD)
			.stream()
			.map((condition) -> Evidence.of(condition, Concept.DIALYSIS_PD, Message.of("Peritoneal dialysis"),
					Message.of("peritoneal dialysis")))
			.findFirst();
		return status.or(() -> this.sessions.stream()
			.filter((event) -> event.what().is(Concept.DIALYSIS_PD))
			.filter((event) -> daysOf(event, days).findAny().isPresent())
			.map((event) -> Evidence.of(event, Concept.DIALYSIS_PD, Message.of("Peritoneal dialysis"),
					Message.of("peritoneal dialysis")))
			.findFirst());
	}

	/** What shows dialysis: each status, and the newest session. */
	public List<Evidence> evidence() {
		List<Evidence> evidence = new ArrayList<>();
		this.statuses.forEach((condition) -> evidence.add(Evidence.of(condition, Concept.DIALYSIS_STATUS,
				Message.of("Dialysis"), Message.of("chronic dialysis"))));
		this.sessions.stream()
			.max(Comparator.comparing(EventFact::start, Comparator.nullsFirst(Comparator.naturalOrder()))
				.thenComparing(EventFact::reference))
			.ifPresent((event) -> evidence.add(Evidence.of(event, Concept.DIALYSIS_PROCEDURE,
					Message.of("Dialysis, newest session"), Message.of("chronic dialysis"))));
		return evidence;
	}

	private List<ChartTime> days(int days) {
		return this.sessions.stream().flatMap((event) -> daysOf(event, days)).sorted().toList();
	}

	private Stream<ChartTime> daysOf(EventFact event, int days) {
		List<ChartTime> times = new ArrayList<>();
		ChartTime start = event.start();
		ChartTime end = event.end();
		if (start == null) {
			return times.stream();
		}
		boolean isPeriod = end != null || event.status() == EventFact.Status.ACTIVE;
		ChartTime last = (end == null || end.compareTo(this.view.now()) > 0) ? this.view.now() : end;
		times.add(start);
		if (isPeriod && last.compareTo(start) > 0) {
			times.add(last);
		}
		return times.stream().filter((time) -> this.view.isWithin(time, days));
	}

}
