package org.calciphylaxis.advisor.assessment.risk;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.EvidenceFactory;
import org.calciphylaxis.advisor.units.Analyte;
import org.calciphylaxis.advisor.units.NormalizedValue;

/**
 * BMI, as charted or from weight and height, and weight loss (rules, sections 4 and 5).
 */
final class BodyMass {

	/** Height counts from any adult age: as far back as a life. */
	private static final int LIFETIME_DAYS = 50_000;

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final ChartAtTime view;

	private final LabResults labs;

	BodyMass(ChartAtTime view, LabResults labs) {
		this.view = view;
		this.labs = labs;
	}

	/**
	 * BMI of 30 or more; or the diagnosis, unless a lower BMI was measured after it was
	 * recorded.
	 */
	RiskFactorStatus obesity() {
		Optional<LabResult> bmi = bmi();
		BigDecimal limit = this.view.thresholds().labs().bmi();
		List<Evidence> evidence = new ArrayList<>();
		bmi.filter((result) -> result.isAtLeast(limit))
			.ifPresent((result) -> evidence.add(result.evidence(Concept.OBS_BMI, "BMI",
					"BMI " + ValueFormat.rounded(result.analyte(), result.value()))));
		boolean slimmer = bmi.isPresent() && evidence.isEmpty();
		for (ConditionFact problem : this.view.current(Concept.OBESITY)) {
			if (!slimmer || !wasRecordedBefore(problem, bmi.get().time())) {
				evidence.add(EvidenceFactory.of(problem, Concept.OBESITY, "Obesity", "obesity"));
			}
		}
		return RiskFactor.OBESITY.minorIf(evidence, "charted, or BMI of at least " + limit,
				bmi.isPresent() || this.view.areReadable(PrefetchKey.CONDITIONS, PrefetchKey.OBSERVATIONS),
				bmi.isPresent() ? "BMI below " + limit : "not charted, no BMI in a year");
	}

	private static boolean wasRecordedBefore(ConditionFact problem, ChartTime time) {
		ChartTime recorded = (problem.recorded() != null) ? problem.recorded() : problem.onset();
		return recorded != null && recorded.compareTo(time) < 0;
	}

	private Optional<LabResult> bmi() {
		return this.labs
			.newest("BMI", Analyte.BODY_MASS_INDEX, this.view.thresholds().lookBack().bmi(), Concept.OBS_BMI)
			.or(this::fromWeightAndHeight);
	}

	private Optional<LabResult> fromWeightAndHeight() {
		Optional<LabResult> weight = this.labs.newest("Weight", Analyte.WEIGHT, this.view.thresholds().lookBack().bmi(),
				Concept.OBS_WEIGHT);
		Optional<LabResult> height = this.labs.all(Analyte.HEIGHT, LIFETIME_DAYS, Concept.OBS_HEIGHT)
			.stream()
			.filter((result) -> isAdultAt(result.time()))
			.findFirst();
		if (weight.isEmpty() || height.isEmpty() || height.get().value().signum() <= 0) {
			return Optional.empty();
		}
		BigDecimal metres = height.get().value();
		BigDecimal value = weight.get().value().divide(metres.multiply(metres), MathContext.DECIMAL64);
		if (!(this.labs.measure(Analyte.BODY_MASS_INDEX, value, "kg/m2") instanceof NormalizedValue.Usable)) {
			this.labs.list(new DataGap("BMI", "computed from weight " + weight.get().displayValue() + " and height "
					+ height.get().displayValue() + ", not plausible"));
			return Optional.empty();
		}
		return Optional.of(new LabResult(weight.get().observation(), Analyte.BODY_MASS_INDEX, weight.get().time(),
				value, Bound.EXACT, ValueFormat.computed(Analyte.BODY_MASS_INDEX, value), Set.of(Remark.COMPUTED)));
	}

	private boolean isAdultAt(ChartTime time) {
		LocalDate born = this.view.chart().patient().birthDate();
		int adult = this.view.thresholds().suppression().adultYears();
		return born == null || !time.day().isBefore(born.plusYears(adult));
	}

	/** Newest against oldest weight within 180 days [D]. */
	RiskFactorStatus weightLoss() {
		List<LabResult> weights = this.labs
			.all(Analyte.WEIGHT, this.view.thresholds().lookBack().weightLoss(), Concept.OBS_WEIGHT)
			.stream()
			.filter((weight) -> weight.bound() == Bound.EXACT && weight.value().signum() > 0)
			.toList();
		if (weights.size() < 2) {
			return RiskFactor.WEIGHT_LOSS.unknown("fewer than two weights in 180 days");
		}
		LabResult newest = weights.get(0);
		LabResult oldest = weights.get(weights.size() - 1);
		BigDecimal percent = oldest.value()
			.subtract(newest.value())
			.multiply(HUNDRED)
			.divide(oldest.value(), MathContext.DECIMAL64);
		if (percent.compareTo(this.view.thresholds().labs().weightLoss()) < 0) {
			return RiskFactor.WEIGHT_LOSS
				.absent("less than " + this.view.thresholds().labs().weightLoss() + " % in 180 days");
		}
		Evidence evidence = new Evidence(Concept.OBS_WEIGHT.name(), "Weight loss",
				"from " + oldest.displayValue() + " to " + newest.displayValue(), newest.time(),
				newest.observation().reference(), "weight loss", newest.remarks());
		return RiskFactor.WEIGHT_LOSS.minor(List.of(evidence),
				ValueFormat.rounded(Analyte.WEIGHT, percent) + " % in 180 days");
	}

}
