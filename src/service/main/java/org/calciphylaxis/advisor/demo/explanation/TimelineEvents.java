package org.calciphylaxis.advisor.demo.explanation;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.demo.explanation.TimelineView.Mark;
import org.jspecify.annotations.Nullable;

/** When warfarin and dialysis began and the lesion was seen. */
final class TimelineEvents {

	private static final Set<Concept> ANTAGONISTS = EnumSet.of(Concept.WARFARIN, Concept.VKA_OTHER);

	private static final Set<Concept> DIALYSIS = EnumSet.of(Concept.DIALYSIS_STATUS, Concept.DIALYSIS_HD,
			Concept.DIALYSIS_PD, Concept.DIALYSIS_PROCEDURE);

	private static final Set<Concept> SKIN = Concept.of(Concept.Kind.SKIN);

	private TimelineEvents() {
	}

	static List<Mark> collect(PatientChart chart, Assessment assessment) {
		Stream<ChartTime> antagonist = chart.medications()
			.stream()
			.filter((drug) -> drug.drug().isAny(ANTAGONISTS) && drug.status() != MedicationFact.Status.ENTERED_IN_ERROR)
			.map((drug) -> first(drug.started(), drug.authored()))
			.filter(Objects::nonNull);
		Stream<ChartTime> dialysis = Stream.concat(
				chart.conditions()
					.stream()
					.filter((problem) -> problem.what().isAny(DIALYSIS))
					.map(TimelineEvents::begun),
				chart.events().stream().filter((event) -> event.what().isAny(DIALYSIS)).map((event) -> event.start()))
			.filter(Objects::nonNull);
		Set<String> evidence = references(assessment);
		Stream<ChartTime> lesion = chart.conditions()
			.stream()
			.filter((problem) -> problem.what().isAny(SKIN)
					|| problem.what().isUncoded() && evidence.contains(problem.reference()))
			.map(TimelineEvents::begun)
			.filter(Objects::nonNull);
		return Stream
			.of(mark("warfarin", "Vitamin K antagonist started", antagonist),
					mark("dialysis", "Dialysis started", dialysis), mark("lesion", "Skin lesion", lesion))
			.flatMap(Optional::stream)
			.sorted(Comparator.comparing(Mark::date))
			.toList();
	}

	private static Optional<Mark> mark(String kind, String label, Stream<ChartTime> times) {
		return times.min(Comparator.naturalOrder()).map((time) -> new Mark(kind, label, time.day().toString()));
	}

	private static @Nullable ChartTime begun(ConditionFact problem) {
		return first(problem.onset(), problem.recorded());
	}

	private static @Nullable ChartTime first(@Nullable ChartTime one, @Nullable ChartTime other) {
		return (one != null) ? one : other;
	}

	private static Set<String> references(Assessment assessment) {
		Set<String> references = new HashSet<>();
		assessment.advice()
			.stream()
			.map(Advice::evidence)
			.flatMap(List::stream)
			.map(Evidence::reference)
			.forEach(references::add);
		return references;
	}

}
