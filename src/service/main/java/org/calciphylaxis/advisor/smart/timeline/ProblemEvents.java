package org.calciphylaxis.advisor.smart.timeline;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.cards.ChartTextSanitizer;
import org.calciphylaxis.advisor.smart.timeline.TimelineEvent.State;

/**
 * Skin findings, calciphylaxis, dialysis and transplants on the problem list, and skin
 * findings among the observations that the rules took as evidence.
 */
final class ProblemEvents {

	private static final Set<Concept> SKIN = Concept.of(Concept.Kind.SKIN, Concept.Kind.DIAGNOSIS);

	private static final Set<String> SKIN_NAMES = SKIN.stream().map(Concept::name).collect(Collectors.toSet());

	private final Set<String> skinEvidence;

	private ProblemEvents(Set<String> skinEvidence) {
		this.skinEvidence = skinEvidence;
	}

	static Stream<TimelineEvent> of(PatientChart chart, Assessment assessment, ChartTime now) {
		ProblemEvents events = new ProblemEvents(skinEvidence(assessment));
		Stream<TimelineEvent> problems = chart.conditions()
			.stream()
			.filter((problem) -> problem.verification() != Verification.REFUTED
					&& problem.verification() != Verification.ENTERED_IN_ERROR)
			.flatMap((problem) -> events.lane(problem).map((lane) -> event(problem, lane, now)).stream());
		Stream<TimelineEvent> findings = chart.observations()
			.stream()
			.filter((finding) -> events.skinEvidence.contains(finding.reference()))
			.map(ProblemEvents::event);
		return Stream.concat(problems, findings).distinct();
	}

	/** The resources that told the rules of the skin, also by their words. */
	private static Set<String> skinEvidence(Assessment assessment) {
		Set<String> references = new HashSet<>();
		Stream
			.concat(assessment.advice().stream().map(Advice::evidence).flatMap((some) -> some.stream()),
					assessment.conclusions().stream().flatMap((conclusion) -> conclusion.evidence().stream()))
			.filter((fact) -> SKIN_NAMES.contains(fact.concept()))
			.map(Evidence::reference)
			.forEach(references::add);
		return references;
	}

	private Optional<Lane> lane(ConditionFact problem) {
		if (problem.what().isAny(SKIN) || this.skinEvidence.contains(problem.reference())) {
			return Optional.of(Lane.SKIN);
		}
		if (problem.what().isAny(CareEvents.TRANSPLANT)) {
			return Optional.of(Lane.TRANSPLANT);
		}
		return problem.what().isAny(CareEvents.DIALYSIS) ? Optional.of(Lane.DIALYSIS) : Optional.empty();
	}

	private static TimelineEvent event(ConditionFact problem, Lane lane, ChartTime now) {
		boolean isOver = problem.clinicalStatus().isPast()
				|| (problem.hasAbated() && (problem.abated() == null || problem.abated().compareTo(now) <= 0));
		return new TimelineEvent(lane, ChartTextSanitizer.sanitize(problem.what().displayText()), "",
				TimelineEvent.day(ChartAtTime.began(problem)), isOver ? TimelineEvent.day(problem.abated()) : null,
				isOver ? State.PAST : State.ONGOING, 1, problem.reference());
	}

	private static TimelineEvent event(ObservationFact finding) {
		return new TimelineEvent(Lane.SKIN, ChartTextSanitizer.sanitize(finding.what().displayText()), "",
				TimelineEvent.day(finding.effective()), null, State.PAST, 1, finding.reference());
	}

}
