package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * Hyperparathyroidism, parathyroidectomy and every PTH rule: one factor (rules, sections
 * 4 and 10).
 */
final class ParathyroidFactor {

	private final ChartView view;

	private final LabBook labs;

	private final boolean onDialysis;

	private final Thresholds.Labs limits;

	private final Optional<LabResult> pth;

	private final List<Evidence> charted = new ArrayList<>();

	ParathyroidFactor(ChartView view, LabBook labs, boolean onDialysis) {
		this.view = view;
		this.labs = labs;
		this.onDialysis = onDialysis;
		this.limits = view.rules().labs();
		this.pth = labs.newest("PTH", Analyte.PTH, view.rules().lookBack().pth(), Concept.LAB_PTH);
		readDiagnoses();
	}

	private void readDiagnoses() {
		for (Problem problem : this.view.current(Concept.HYPERPARATHYROIDISM)) {
			this.charted
				.add(Proof.of(problem, Concept.HYPERPARATHYROIDISM, "Hyperparathyroidism", "hyperparathyroidism"));
		}
		this.view.evident()
			.filter((problem) -> problem.what().is(Concept.PARATHYROIDECTOMY))
			.forEach((problem) -> this.charted
				.add(Proof.of(problem, Concept.PARATHYROIDECTOMY, "Parathyroidectomy", "parathyroidectomy")));
		this.view.performed(Concept.PARATHYROIDECTOMY)
			.forEach((event) -> this.charted
				.add(Proof.of(event, Concept.PARATHYROIDECTOMY, "Parathyroidectomy", "parathyroidectomy")));
	}

	RiskFactor find() {
		Optional<Evidence> result = this.pth
			.map((value) -> value.evidence(Concept.LAB_PTH, "PTH", isLow() ? "low PTH" : "high PTH"));
		if (this.pth.filter((value) -> value.isAbove(this.limits.pthMajor())).isPresent()) {
			return Factor.PARATHYROID.major(result.stream().toList(), "PTH above " + this.limits.pthMajor() + " pg/mL");
		}
		List<Evidence> evidence = new ArrayList<>(this.charted);
		if (isHigh() || isLow()) {
			result.ifPresent(evidence::add);
		}
		if (evidence.isEmpty()) {
			return this.pth.isPresent() ? Factor.PARATHYROID.absent("not charted, PTH within limits")
					: Factor.PARATHYROID.unknown("not charted, no usable PTH in 180 days");
		}
		return Factor.PARATHYROID.minor(evidence, why());
	}

	private String why() {
		if (!this.charted.isEmpty()) {
			return "charted";
		}
		return isHigh() ? "PTH above " + this.limits.pthMinor() + " pg/mL or " + this.limits.pthTimesUpperLimit()
				+ " times the upper limit" : "PTH below " + this.limits.pthLow() + " pg/mL on dialysis";
	}

	private boolean isHigh() {
		return this.pth.filter((value) -> value.isAbove(this.limits.pthMinor()) || isManyTimesUpperLimit(value))
			.isPresent();
	}

	private boolean isManyTimesUpperLimit(LabResult value) {
		ReferenceRange range = value.finding().range();
		if (range == null || range.high() == null) {
			return false;
		}
		return this.labs.convert(Analyte.PTH, range.high())
			.filter((high) -> value.isAbove(high.multiply(this.limits.pthTimesUpperLimit())))
			.isPresent();
	}

	private boolean isLow() {
		return this.onDialysis && this.pth.filter((value) -> value.isBelow(this.limits.pthLow())).isPresent();
	}

	/** Whether nothing but a low PTH makes the factor. */
	boolean isOnlyLow() {
		return isLow() && this.charted.isEmpty();
	}

}
