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
		Stream<TimelineEvent> conditions = chart.conditions()
			.stream()
			.filter((condition) -> condition.verification() != Verification.REFUTED
					&& condition.verification() != Verification.ENTERED_IN_ERROR)
			.flatMap((condition) -> events.lane(condition).map((lane) -> event(condition, lane, now)).stream());
		Stream<TimelineEvent> observations = chart.observations()
			.stream()
			.filter((observation) -> events.skinEvidence.contains(observation.reference()))
			.map(ProblemEvents::event);
		return Stream.concat(conditions, observations).distinct();
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

	private Optional<Lane> lane(ConditionFact condition) {
		if (condition.what().isAny(SKIN) || this.skinEvidence.contains(condition.reference())) {
			return Optional.of(Lane.SKIN);
		}
		if (condition.what().isAny(CareEvents.TRANSPLANT)) {
			return Optional.of(Lane.TRANSPLANT);
		}
		return condition.what().isAny(CareEvents.DIALYSIS) ? Optional.of(Lane.DIALYSIS) : Optional.empty();
	}

	private static TimelineEvent event(ConditionFact condition, Lane lane, ChartTime now) {
		boolean isOver = condition.clinicalStatus().isPast()
				|| (condition.hasAbated() && (condition.abated() == null || condition.abated().compareTo(now) <= 0));
		return new TimelineEvent(lane, ChartTextSanitizer.sanitize(condition.what().displayText()), "",
				TimelineEvent.day(ChartAtTime.began(condition)), isOver ? TimelineEvent.day(condition.abated()) : null,
				isOver ? State.PAST : State.ONGOING, 1, condition.reference());
	}

	private static TimelineEvent event(ObservationFact observation) {
		return new TimelineEvent(Lane.SKIN, ChartTextSanitizer.sanitize(observation.what().displayText()), "",
				TimelineEvent.day(observation.effective()), null, State.PAST, 1, observation.reference());
	}

}
