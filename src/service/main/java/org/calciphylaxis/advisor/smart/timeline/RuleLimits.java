package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.smart.timeline.LabSeries.Limit;

/** The limits of the rules (rules, section 5), in the analytes' own units. */
final class RuleLimits {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Thresholds thresholds;

	private final boolean onDialysis;

	private final ChartTime now;

	RuleLimits(Thresholds thresholds, boolean onDialysis, ChartTime now) {
		this.thresholds = thresholds;
		this.onDialysis = onDialysis;
		this.now = now;
	}

	List<Limit> of(Lab lab, List<ChartedResult> results) {
		Thresholds.Labs labs = this.thresholds.labs();
		return switch (lab) {
			case CALCIUM -> List.of(above("calcium", labs.calcium()));
			case PHOSPHATE -> List.of(this.onDialysis ? above("phosphateOnDialysis", labs.phosphateOnDialysis())
					: above("phosphate", labs.phosphate()));
			case CALCIUM_PHOSPHATE_PRODUCT -> List.of(above("calciumPhosphateProduct", labs.calciumPhosphateProduct()));
			case PTH -> this.onDialysis
					? List.of(above("pthMajor", labs.pthMajor()), above("pthMinor", labs.pthMinor()),
							below("pthLow", labs.pthLow()))
					: List.of(above("pthMajor", labs.pthMajor()), above("pthMinor", labs.pthMinor()));
			case ALBUMIN -> List.of(below("albumin", labs.albumin()));
			case CRP -> List.of(above("crp", labs.crp()));
			case WEIGHT -> weightLoss(results);
			default -> List.of();
		};
	}

	/** So much below the median of the weights of months ago. */
	private List<Limit> weightLoss(List<ChartedResult> weights) {
		Thresholds.LookBack lookBack = this.thresholds.lookBack();
		List<BigDecimal> before = weights.stream().filter((weight) -> {
			long ago = weight.time().daysUntil(this.now);
			return ago >= lookBack.weightBeforeFrom() && ago <= lookBack.weightBeforeTo();
		}).map(ChartedResult::value).sorted().toList();
		Thresholds.Labs labs = this.thresholds.labs();
		if (before.isEmpty() || before.size() < (this.onDialysis ? labs.weightsOnDialysis() : labs.weights())) {
			return List.of();
		}
		BigDecimal median = before.get(before.size() / 2)
			.add(before.get((before.size() - 1) / 2))
			.divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
		return List.of(below("weightLoss",
				median.multiply(HUNDRED.subtract(labs.weightLoss())).divide(HUNDRED, MathContext.DECIMAL64)));
	}

	private static Limit above(String name, BigDecimal value) {
		return new Limit(name, value, true);
	}

	private static Limit below(String name, BigDecimal value) {
		return new Limit(name, value, false);
	}

}
