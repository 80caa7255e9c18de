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
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.DataGap;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.units.Analyte;
import org.calciphylaxis.advisor.units.NormalizedValue;

/**
 * BMI, as charted or from weight and height (rules, sections 5 and 6).
 */
final class BodyMass {

	private final ChartAtTime view;

	private final LabResults labs;

	BodyMass(ChartAtTime view, LabResults labs) {
		this.view = view;
		this.labs = labs;
	}

	/**
	 * A BMI at or above the limit; or the diagnosis, unless a lower BMI was measured
	 * after it was recorded.
	 */
	RiskFactor.Status obesity() {
		Optional<LabResult> bmi = bmi();
		BigDecimal limit = this.view.thresholds().labs().bmi();
		List<Evidence> evidence = new ArrayList<>();
		bmi.filter((result) -> result.isAtLeast(limit))
			.ifPresent((result) -> evidence.add(result.evidence(Lab.BMI,
					Message.of("BMI {number}", ValueFormat.rounded(result.analyte(), result.value())))));
		boolean slimmer = bmi.isPresent() && evidence.isEmpty();
		for (ConditionFact condition : this.view.current(Concept.OBESITY)) {
			if (!slimmer || !wasRecordedBefore(condition, bmi.get().time())) {
				evidence.add(Evidence.of(condition, Concept.OBESITY, Message.of("Obesity"), Message.of("obesity")));
			}
		}
		return RiskFactor.OBESITY.minorIf(evidence, Message.of("charted, or BMI of at least {number}", limit),
				bmi.isPresent() || this.view.areReadable(PrefetchKey.CONDITIONS, PrefetchKey.OBSERVATIONS),
				bmi.isPresent() ? Message.of("BMI below {number}", limit) : Message.of("not charted, no BMI in {span}",
						ValueFormat.days(this.view.thresholds().lookBack().bmi())));
	}

	private static boolean wasRecordedBefore(ConditionFact condition, ChartTime time) {
		ChartTime recorded = (condition.recorded() != null) ? condition.recorded() : condition.onset();
		return recorded != null && recorded.compareTo(time) < 0;
	}

	private Optional<LabResult> bmi() {
		return this.labs.newest(Lab.BMI)
			.or(() -> weight().filter((weight) -> isPlausible(computed(weight))).map(this::computedResult));
	}

	/** A BMI computed from weight and height that is not plausible. */
	List<DataGap> gaps() {
		return this.labs.newest(Lab.BMI).isPresent() ? List.of()
				: weight().filter((weight) -> !isPlausible(computed(weight)))
					.map((weight) -> new DataGap(Lab.BMI.title(),
							Message.of("computed from weight {weight} and height {height}, not plausible",
									weight.displayValue(), height().map(LabResult::displayValue).orElseThrow())))
					.stream()
					.toList();
	}

	/** The newest weight, where a height is known too. */
	private Optional<LabResult> weight() {
		return this.labs.newest(Lab.WEIGHT).filter((weight) -> height().isPresent());
	}

	private Optional<LabResult> height() {
		return this.labs.all(Lab.HEIGHT)
			.stream()
			.filter((result) -> isAdultAt(result.time()))
			.findFirst()
			.filter((result) -> result.value().signum() > 0);
	}

	private BigDecimal computed(LabResult weight) {
		BigDecimal metres = height().map(LabResult::value).orElseThrow();
		return weight.value().divide(metres.multiply(metres), MathContext.DECIMAL64);
	}

	private boolean isPlausible(BigDecimal bmi) {
		return this.labs.measure(Analyte.BODY_MASS_INDEX, bmi, "kg/m2") instanceof NormalizedValue.Usable;
	}

	private LabResult computedResult(LabResult weight) {
		BigDecimal bmi = computed(weight);
		return new LabResult(weight.observation(), Analyte.BODY_MASS_INDEX, weight.time(), bmi, Bound.EXACT,
				ValueFormat.computed(Analyte.BODY_MASS_INDEX, bmi), Set.of(Remark.COMPUTED));
	}

	private boolean isAdultAt(ChartTime time) {
		LocalDate born = this.view.chart().patient().birthDate();
		int adult = this.view.thresholds().suppression().adultYears();
		return born == null || !time.day().isBefore(born.plusYears(adult));
	}

}
