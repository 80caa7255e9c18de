package org.calciphylaxis.advisor.assessment.labs;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * The calcium that is compared: an ionized one near the calcium, else the reported
 * corrected one, else the total corrected for an albumin near it, else the total (rules,
 * section 6). What is near is {@code labs.nearby-days}.
 */
public final class CorrectedCalcium {

	/**
	 * Corrected calcium (mg/dL) = calcium + 0.8 x (4.0 - albumin in g/dL); rules, section
	 * 6.
	 */
	private static final BigDecimal PER_ALBUMIN = new BigDecimal("0.8");

	private static final BigDecimal NORMAL_ALBUMIN = new BigDecimal("4.0");

	private final Thresholds.Labs limits;

	private final LabResults labs;

	private final Optional<LabResult> compared;

	public CorrectedCalcium(ChartAtTime view, LabResults labs) {
		this.limits = view.thresholds().labs();
		this.labs = labs;
		this.compared = choose();
	}

	private Optional<LabResult> choose() {
		Optional<LabResult> total = this.labs.newest(Lab.CALCIUM);
		Optional<LabResult> reported = this.labs.newest(Lab.CORRECTED_CALCIUM);
		Optional<LabResult> ionized = this.labs.newest(Lab.IONIZED_CALCIUM);
		Optional<LabResult> anchor = newer(total, reported);
		if (ionized.isPresent() && holdsFor(ionized.get(), anchor)) {
			return ionized;
		}
		if (reported.isPresent() && holdsFor(reported.get(), total)) {
			return reported;
		}
		return total.map((calcium) -> corrected(calcium).orElseGet(() -> calcium.with(Remark.NOT_CORRECTED)));
	}

	private static Optional<LabResult> newer(Optional<LabResult> one, Optional<LabResult> other) {
		return Stream.of(one, other).flatMap(Optional::stream).max(Comparator.comparing(LabResult::time));
	}

	/** Whether the result is newer than the other, or older and near it. */
	private boolean holdsFor(LabResult result, Optional<LabResult> other) {
		return other.isEmpty() || result.time().daysUntil(other.get().time()) <= this.limits.nearbyDays();
	}

	private Optional<LabResult> corrected(LabResult calcium) {
		return this.labs
			.all(Lab.ALBUMIN, (time) -> Math.abs(time.daysUntil(calcium.time())) <= this.limits.nearbyDays())
			.stream()
			.filter((albumin) -> albumin.bound() == Bound.EXACT && calcium.bound() == Bound.EXACT)
			.min(Comparator.comparingLong((albumin) -> Math.abs(albumin.time().daysUntil(calcium.time()))))
			.map((albumin) -> corrected(calcium, albumin));
	}

	private LabResult corrected(LabResult calcium, LabResult albumin) {
		BigDecimal value = correct(calcium.value(), albumin.value());
		boolean chartedInSi = calcium.displayValue().toString().contains("(");
		Message mass = ValueFormat.computed(Analyte.CALCIUM, value);
		Message shown = this.labs.inOtherUnit(Analyte.CALCIUM, value)
			.filter((si) -> chartedInSi)
			.map((si) -> Message.of("{number} {unit} ({mass})", ValueFormat.twoDigits(si), "mmol/L", mass))
			.orElse(mass);
		return new LabResult(calcium.observation(), Analyte.CALCIUM, calcium.time(), value, Bound.EXACT,
				Message.of("{charted}, corrected for albumin {corrected}", calcium.displayValue(), shown),
				calcium.remarks());
	}

	/**
	 * Corrects a total calcium.
	 * @param calcium in mg/dL
	 * @param albumin in g/dL
	 * @return in mg/dL
	 */
	public static BigDecimal correct(BigDecimal calcium, BigDecimal albumin) {
		return calcium.add(PER_ALBUMIN.multiply(NORMAL_ALBUMIN.subtract(albumin)));
	}

	public boolean isKnown() {
		return this.compared.isPresent();
	}

	public boolean isHigh() {
		return this.compared.filter((result) -> result.isAbove(
				(result.analyte() == Analyte.IONIZED_CALCIUM) ? this.limits.ionizedCalcium() : this.limits.calcium()))
			.isPresent();
	}

	public Optional<Evidence> evidence() {
		return this.compared.map((result) -> (result.analyte() == Analyte.IONIZED_CALCIUM)
				? result.evidence(Lab.IONIZED_CALCIUM, Message.of("high ionized calcium"))
				: result.evidence(Lab.CALCIUM, Message.of("high calcium")));
	}

	/** The compared calcium, when it is one in mg/dL: for the product with phosphate. */
	public Optional<LabResult> inMassUnit() {
		return this.compared.filter((result) -> result.analyte() == Analyte.CALCIUM);
	}

}
