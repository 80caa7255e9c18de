package org.calciphylaxis.advisor.assessment.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * Hyperparathyroidism, parathyroidectomy and every PTH rule: one factor (rules, section
 * 5).
 */
final class ParathyroidFactor {

	private final ChartAtTime view;

	private final LabResults labs;

	private final boolean onDialysis;

	private final Thresholds.Labs limits;

	private final Optional<LabResult> pth;

	private final List<Evidence> charted = new ArrayList<>();

	ParathyroidFactor(ChartAtTime view, LabResults labs, boolean onDialysis) {
		this.view = view;
		this.labs = labs;
		this.onDialysis = onDialysis;
		this.limits = view.thresholds().labs();
		this.pth = labs.newest(Lab.PTH);
		readDiagnoses();
	}

	private void readDiagnoses() {
		for (ConditionFact condition : this.view.current(Concept.HYPERPARATHYROIDISM)) {
			this.charted.add(Evidence.of(condition, Concept.HYPERPARATHYROIDISM, Message.of("Hyperparathyroidism"),
					Message.of("hyperparathyroidism")));
		}
		this.view.evident()
			.filter((condition) -> condition.what().is(Concept.PARATHYROIDECTOMY))
			.forEach((condition) -> this.charted.add(Evidence.of(condition, Concept.PARATHYROIDECTOMY,
					Message.of("Parathyroidectomy"), Message.of("parathyroidectomy"))));
		this.view.performed(Concept.PARATHYROIDECTOMY)
			.forEach((event) -> this.charted.add(Evidence.of(event, Concept.PARATHYROIDECTOMY,
					Message.of("Parathyroidectomy"), Message.of("parathyroidectomy"))));
	}

	RiskFactor.Status find() {
		Optional<Evidence> result = this.pth
			.map((value) -> value.evidence(Lab.PTH, Message.of(isLow() ? "low PTH" : "high PTH")));
		if (this.pth.filter((value) -> value.isAbove(this.limits.pthMajor())).isPresent()) {
			return RiskFactor.PARATHYROID.major(result.stream().toList(),
					Message.of("PTH above {number} pg/mL", this.limits.pthMajor()));
		}
		List<Evidence> evidence = new ArrayList<>(this.charted);
		if (isHigh() || isLow()) {
			result.ifPresent(evidence::add);
		}
		if (evidence.isEmpty()) {
			return this.pth.isPresent() ? RiskFactor.PARATHYROID.absent(Message.of("not charted, PTH within limits"))
					: RiskFactor.PARATHYROID.unknown(Message.of("not charted, no usable PTH in {span}",
							ValueFormat.days(this.view.thresholds().lookBack().pth())));
		}
		return isOnlyLow() ? RiskFactor.PARATHYROID.minor(evidence, why()).withoutMineral()
				: RiskFactor.PARATHYROID.minor(evidence, why());
	}

	private Message why() {
		if (!this.charted.isEmpty()) {
			return Message.of("charted");
		}
		return isHigh()
				? Message.of("PTH above {number} pg/mL or {times} times the upper limit", this.limits.pthMinor(),
						this.limits.pthTimesUpperLimit())
				: Message.of("PTH below {number} pg/mL on dialysis", this.limits.pthLow());
	}

	private boolean isHigh() {
		return this.pth.filter((value) -> value.isAbove(this.limits.pthMinor()) || isManyTimesUpperLimit(value))
			.isPresent();
	}

	private boolean isManyTimesUpperLimit(LabResult value) {
		ReferenceRange range = value.observation().range();
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

	/** Whether nothing but a low PTH makes the factor; that is no mineral factor. */
	boolean isOnlyLow() {
		return isLow() && this.charted.isEmpty();
	}

}
