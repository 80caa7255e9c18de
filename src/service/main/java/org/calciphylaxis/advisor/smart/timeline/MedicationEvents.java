package org.calciphylaxis.advisor.smart.timeline;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Intent;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Kind;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact.Status;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.ChartTextSanitizer;
import org.calciphylaxis.advisor.smart.timeline.TimelineEvent.State;
import org.jspecify.annotations.Nullable;

/** When vitamin K antagonists and other harmful drugs were taken, as charted. */
final class MedicationEvents {

	private static final Set<Status> TAKEN = EnumSet.of(Status.ACTIVE, Status.ON_HOLD, Status.COMPLETED,
			Status.STOPPED);

	private MedicationEvents() {
	}

	static Stream<TimelineEvent> of(PatientChart chart, ChartTime now, Function<Message, String> words) {
		return chart.medications()
			.stream()
			.filter(MedicationEvents::isTaken)
			.flatMap((drug) -> event(drug, now, words).stream());
	}

	private static boolean isTaken(MedicationFact drug) {
		boolean isPlan = drug.kind() == Kind.REQUEST && (drug.intent() == Intent.PLAN || drug.intent() == Intent.OTHER);
		return TAKEN.contains(drug.status()) && !drug.doNotPerform() && !isPlan;
	}

	private static Optional<TimelineEvent> event(MedicationFact drug, ChartTime now, Function<Message, String> words) {
		if (drug.drug().isAny(DrugClass.VITAMIN_K_ANTAGONIST.concepts())) {
			return Optional.of(event(drug, Lane.VITAMIN_K_ANTAGONIST, "", now));
		}
		return DrugClass.AGGRAVATING.stream()
			.filter((drugClass) -> drug.drug().isAny(drugClass.concepts()))
			.findFirst()
			.map((drugClass) -> event(drug, Lane.HARMFUL_DRUG, words.apply(drugClass.phrase()), now));
	}

	private static TimelineEvent event(MedicationFact drug, Lane lane, String drugClass, ChartTime now) {
		ChartTime start = (drug.started() != null) ? drug.started() : drug.authored();
		boolean isOver = drug.ended() != null && drug.ended().compareTo(now) <= 0;
		boolean isOngoing = drug.status() == Status.ACTIVE && !isOver;
		return new TimelineEvent(lane, ChartTextSanitizer.sanitize(drug.drug().displayText()), drugClass,
				TimelineEvent.day(start), isOngoing ? null : TimelineEvent.day(end(drug)),
				isOngoing ? State.ONGOING : State.PAST, 1, drug.reference());
	}

	/** When nobody wrote an end, the supply tells. */
	private static @Nullable ChartTime end(MedicationFact drug) {
		return (drug.ended() != null) ? drug.ended() : drug.supplied();
	}

}
