package org.calciphylaxis.advisor.screening.patient;

import java.util.List;

import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.jspecify.annotations.Nullable;

/** The advice of an assessment as rows. */
final class AdviceRows {

	private final PatientChart chart;

	private final Pseudonyms pseudonyms;

	AdviceRows(PatientChart chart, Pseudonyms pseudonyms) {
		this.chart = chart;
		this.pseudonyms = pseudonyms;
	}

	List<AdviceRow> of(Assessment assessment) {
		return assessment.advice()
			.stream()
			.map((advice) -> new AdviceRow(advice.code(), advice.indicator(),
					advice.evidence().stream().map(this::fact).toList()))
			.toList();
	}

	static List<AdviceRow> withoutFacts(Assessment assessment) {
		return assessment.advice()
			.stream()
			.map((advice) -> new AdviceRow(advice.code(), advice.indicator(), List.of()))
			.toList();
	}

	static List<NearMissRow> nearMisses(Assessment assessment) {
		return assessment.nearMisses().stream().map((miss) -> new NearMissRow(miss.code(), miss.missing())).toList();
	}

	static List<GapRow> gaps(Assessment assessment) {
		return assessment.gaps().stream().map((gap) -> new GapRow(gap.item(), gap.reason())).toList();
	}

	private FiredFact fact(Evidence evidence) {
		ChartTime date = evidence.date();
		return new FiredFact(evidence.concept(), evidence.item(), evidence.value(), unit(evidence),
				(date != null) ? date.day().toString() : null, this.pseudonyms.reference(evidence.reference()));
	}

	/**
	 * Of the Observation that the fact came from; of one with components, of that one.
	 */
	private @Nullable String unit(Evidence evidence) {
		List<ObservationFact> sources = this.chart.observations()
			.stream()
			.filter((finding) -> finding.reference().equals(evidence.reference()))
			.toList();
		return sources.stream()
			.filter((finding) -> sources.size() == 1 || finding.what()
				.concepts()
				.stream()
				.anyMatch((concept) -> concept.name().equals(evidence.concept())))
			.map((finding) -> (finding.value() instanceof Quantity quantity) ? unit(quantity) : null)
			.filter((unit) -> unit != null)
			.findFirst()
			.orElse(null);
	}

	private static @Nullable String unit(Quantity quantity) {
		return (quantity.unitText() != null) ? quantity.unitText() : quantity.unitCode();
	}

}
