package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.jspecify.annotations.Nullable;

/**
 * What a fact of any kind says, and when it was; the time is the one that facts of a
 * chart are sorted by.
 *
 * @param concepts what its codes stand for
 * @param texts its words
 * @param time null when it has none
 */
record FactSummary(Set<Concept> concepts, List<String> texts, @Nullable ChartTime time) {

	static FactSummary of(ConditionFact condition) {
		return of(condition.what(), (condition.recorded() != null) ? condition.recorded() : condition.onset());
	}

	static FactSummary of(MedicationFact medication) {
		return of(medication.drug(), (medication.authored() != null) ? medication.authored() : medication.started());
	}

	static FactSummary of(EventFact event) {
		return of(event.what(), event.start());
	}

	static FactSummary of(ReportFact report) {
		List<String> texts = new ArrayList<>(report.what().texts());
		texts.addAll(report.conclusions());
		Set<Concept> concepts = EnumSet.noneOf(Concept.class);
		concepts.addAll(report.what().concepts());
		report.conclusionCodes().forEach((code) -> concepts.addAll(code.concepts()));
		return new FactSummary(concepts, texts, report.time());
	}

	/** An Observation and its components together; empty when none is a fact. */
	static Optional<FactSummary> of(Collection<ObservationFact> observations) {
		if (observations.isEmpty()) {
			return Optional.empty();
		}
		Set<Concept> concepts = EnumSet.noneOf(Concept.class);
		List<String> texts = new ArrayList<>();
		ChartTime time = null;
		for (ObservationFact observation : observations) {
			concepts.addAll(observation.what().concepts());
			texts.addAll(observation.what().texts());
			if (observation.value() instanceof ObservedValue.Coded coded) {
				concepts.addAll(coded.codedText().concepts());
				texts.addAll(coded.codedText().texts());
			}
			else if (observation.value() instanceof ObservedValue.Text text) {
				texts.add(text.text());
			}
			time = observation.effective();
		}
		return Optional.of(new FactSummary(concepts, texts, time));
	}

	private static FactSummary of(CodedText what, @Nullable ChartTime time) {
		return new FactSummary(what.concepts(), what.texts(), time);
	}

}
