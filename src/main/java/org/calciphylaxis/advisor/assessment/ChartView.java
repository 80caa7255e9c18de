package org.calciphylaxis.advisor.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.Problem.Verification;
import org.jspecify.annotations.Nullable;

/**
 * A chart as the rules look at it: at one time, with one set of thresholds, without what
 * is no evidence.
 */
record ChartView(PatientChart chart, ChartTime now, Thresholds rules) {

	private static final Set<ClinicalStatus> PAST = Set.of(ClinicalStatus.INACTIVE, ClinicalStatus.REMISSION,
			ClinicalStatus.RESOLVED);

	private static final Set<Verification> NO_EVIDENCE = Set.of(Verification.REFUTED, Verification.ENTERED_IN_ERROR);

	private static final Set<CareEvent.Status> DONE = Set.of(CareEvent.Status.COMPLETED, CareEvent.Status.ACTIVE);

	/** Every problem that is not refuted or entered in error. */
	Stream<Problem> evident() {
		return this.chart.problems().stream().filter((problem) -> !NO_EVIDENCE.contains(problem.verification()));
	}

	/** Evident problems that are neither resolved, inactive, in remission nor abated. */
	Stream<Problem> current() {
		return evident().filter(this::isCurrent);
	}

	/** Current problems of one of these concepts. */
	List<Problem> current(Concept... concepts) {
		Set<Concept> wanted = Set.of(concepts);
		return current().filter((problem) -> problem.what().isAny(wanted)).toList();
	}

	boolean isCurrent(Problem problem) {
		ChartTime abated = problem.abated();
		boolean stillToAbate = abated != null && abated.day().isAfter(this.now.day());
		return !PAST.contains(problem.clinicalStatus()) && (!problem.hasAbated() || stillToAbate);
	}

	/**
	 * Procedures (completed or in progress) and Encounters (finished or under way) of one
	 * of these concepts.
	 */
	List<CareEvent> performed(Concept... concepts) {
		Set<Concept> wanted = Set.of(concepts);
		return this.chart.events()
			.stream()
			.filter((event) -> event.kind() != CareEvent.Kind.SERVICE_REQUEST && DONE.contains(event.status()))
			.filter((event) -> event.what().isAny(wanted))
			.toList();
	}

	boolean areReadable(DataKey... keys) {
		return Arrays.stream(keys).allMatch((key) -> this.chart.availability(key).isReadable());
	}

	boolean isWithin(@Nullable ChartTime time, int days) {
		return time != null && time.isWithin(days, this.now);
	}

	/**
	 * When a problem began, as far as the chart knows: its onset, else when it was
	 * recorded.
	 */
	static @Nullable ChartTime began(Problem problem) {
		return (problem.onset() != null) ? problem.onset() : problem.recorded();
	}

}
