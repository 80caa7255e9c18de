package org.calciphylaxis.advisor.assessment.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * Weight loss (rules, section 5): the median of the weights of now against the median of
 * those of months ago, so that one weight before dialysis makes no loss.
 */
final class WeightLoss {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final ChartAtTime view;

	private final Thresholds.LookBack limits;

	private final int needed;

	private final List<LabResult> weights;

	WeightLoss(ChartAtTime view, LabResults labs, boolean onDialysis) {
		this.view = view;
		this.limits = view.thresholds().lookBack();
		Thresholds.Labs results = view.thresholds().labs();
		this.needed = onDialysis ? results.weightsOnDialysis() : results.weights();
		this.weights = labs.all(Lab.WEIGHT)
			.stream()
			.filter((weight) -> weight.bound() == Bound.EXACT && weight.value().signum() > 0)
			.toList();
	}

	RiskFactor.Status find() {
		List<LabResult> now = between(0, this.limits.weightNow());
		List<LabResult> before = between(this.limits.weightBeforeFrom(), this.limits.weightBeforeTo());
		if (now.size() < this.needed || before.size() < this.needed) {
			return RiskFactor.WEIGHT_LOSS
				.unknown(Message.of("fewer than {count} weights in the last {now}, or of {from} to {before} ago",
						this.needed, ValueFormat.days(this.limits.weightNow()), this.limits.weightBeforeFrom(),
						ValueFormat.days(this.limits.weightBeforeTo())));
		}
		if (wasAmputated(before.get(before.size() - 1).time(), now.get(0).time())) {
			return RiskFactor.WEIGHT_LOSS.unknown(Message.of("an amputation between the weights, not usable"));
		}
		BigDecimal from = median(before);
		BigDecimal to = median(now);
		BigDecimal percent = from.subtract(to).multiply(HUNDRED).divide(from, MathContext.DECIMAL64);
		BigDecimal limit = this.view.thresholds().labs().weightLoss();
		Message span = ValueFormat.days(this.limits.weightBeforeTo());
		if (percent.compareTo(limit) < 0) {
			return RiskFactor.WEIGHT_LOSS.absent(Message.of("less than {percent} % in {span}", limit, span));
		}
		LabResult newest = now.get(0);
		Message shown = Message.of("from {before} to {now} (medians)", ValueFormat.computed(Analyte.WEIGHT, from),
				ValueFormat.computed(Analyte.WEIGHT, to));
		return RiskFactor.WEIGHT_LOSS.minor(
				List.of(new Evidence(Concept.OBS_WEIGHT.name(), Message.of("Weight loss"), shown, newest.time(),
						newest.observation().reference(), Message.of("weight loss"), Set.of(Remark.COMPUTED))),
				Message.of("{percent} % in {span}", ValueFormat.rounded(Analyte.WEIGHT, percent), span));
	}

	/** Newest first. */
	private List<LabResult> between(int from, int to) {
		return this.weights.stream().filter((weight) -> {
			long ago = weight.time().daysUntil(this.view.now());
			return ago >= from && ago <= to;
		}).toList();
	}

	private boolean wasAmputated(ChartTime from, ChartTime to) {
		Stream<ChartTime> times = Stream
			.concat(this.view.performed(Concept.AMPUTATION).stream().map(EventFact::start),
					this.view.evident()
						.filter((condition) -> condition.what().is(Concept.AMPUTATION))
						.map(ConditionFact::onset))
			.filter(Objects::nonNull);
		return times.anyMatch((time) -> time.daysUntil(to) >= 0 && from.daysUntil(time) >= 0);
	}

	private static BigDecimal median(List<LabResult> weights) {
		List<BigDecimal> sorted = weights.stream().map(LabResult::value).sorted().toList();
		BigDecimal upper = sorted.get(sorted.size() / 2);
		BigDecimal lower = sorted.get((sorted.size() - 1) / 2);
		return upper.add(lower).divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
	}

}
