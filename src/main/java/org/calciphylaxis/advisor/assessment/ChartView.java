package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.assessment.facts.Finding;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.Problem.Verification;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A chart as the rules look at it: at one time, with one set of thresholds, without what
 * is no evidence.
 */
final class ChartView {

	private static final Set<ClinicalStatus> PAST = Set.of(ClinicalStatus.INACTIVE, ClinicalStatus.REMISSION,
			ClinicalStatus.RESOLVED);

	private static final Set<Verification> NO_EVIDENCE = Set.of(Verification.REFUTED, Verification.ENTERED_IN_ERROR);

	private static final Set<CareEvent.Status> DONE = Set.of(CareEvent.Status.COMPLETED, CareEvent.Status.ACTIVE);

	private final PatientChart chart;

	private final ChartTime now;

	private final Thresholds rules;

	private final List<Problem> evident;

	private final List<Problem> current;

	private final Map<Concept, List<Problem>> currentOf = new EnumMap<>(Concept.class);

	private final Map<Concept, List<Finding>> findingsOf = new EnumMap<>(Concept.class);

	ChartView(PatientChart chart, ChartTime now, Thresholds rules) {
		this.chart = chart;
		this.now = now;
		this.rules = rules;
		this.evident = chart.problems()
			.stream()
			.filter((problem) -> !NO_EVIDENCE.contains(problem.verification()))
			.toList();
		this.current = this.evident.stream().filter(this::isCurrent).toList();
		this.current.forEach((problem) -> index(this.currentOf, problem.what(), problem));
		chart.findings().forEach((finding) -> index(this.findingsOf, finding.what(), finding));
	}

	private static <T> void index(Map<Concept, List<T>> index, Statement what, T fact) {
		for (Concept concept : what.concepts()) {
			index.computeIfAbsent(concept, (first) -> new ArrayList<>()).add(fact);
		}
	}

	PatientChart chart() {
		return this.chart;
	}

	ChartTime now() {
		return this.now;
	}

	Thresholds rules() {
		return this.rules;
	}

	/** Every problem that is not refuted or entered in error. */
	Stream<Problem> evident() {
		return this.evident.stream();
	}

	/** Evident problems that are neither resolved, inactive, in remission nor abated. */
	Stream<Problem> current() {
		return this.current.stream();
	}

	/** Current problems of one of these concepts. */
	List<Problem> current(Concept... concepts) {
		if (concepts.length == 1) {
			return Collections.unmodifiableList(this.currentOf.getOrDefault(concepts[0], List.of()));
		}
		if (Stream.of(concepts).noneMatch(this.currentOf::containsKey)) {
			return List.of();
		}
		Set<Concept> wanted = Set.of(concepts);
		return current().filter((problem) -> problem.what().isAny(wanted)).toList();
	}

	/** Findings of the concept, of any status, in the order of the chart. */
	List<Finding> findings(Concept concept) {
		return Collections.unmodifiableList(this.findingsOf.getOrDefault(concept, List.of()));
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
