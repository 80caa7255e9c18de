package org.calciphylaxis.advisor.assessment.labs;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * A result that can be compared.
 *
 * @param observation the Observation
 * @param analyte what was measured
 * @param time when
 * @param value in the unit of the analyte, not rounded
 * @param bound how the number bounds the real value
 * @param displayValue value and unit as charted, the converted value in brackets
 * @param remarks what the reader must know
 */
public record LabResult(ObservationFact observation, Analyte analyte, ChartTime time, BigDecimal value, Bound bound,
		Message displayValue, Set<Remark> remarks) {

	/** ">" and ">=" satisfy an "above" rule from their number on; "<" never does. */
	public boolean isAbove(BigDecimal limit) {
		return switch (this.bound) {
			case EXACT -> this.value.compareTo(limit) > 0;
			case GREATER, GREATER_OR_EQUAL -> this.value.compareTo(limit) >= 0;
			case LESS, LESS_OR_EQUAL -> false;
		};
	}

	public boolean isAtLeast(BigDecimal limit) {
		return isAbove(limit) || (this.bound == Bound.EXACT && this.value.compareTo(limit) == 0);
	}

	/** "<" and "<=" satisfy a "below" rule up to their number; ">" never does. */
	public boolean isBelow(BigDecimal limit) {
		return switch (this.bound) {
			case EXACT -> this.value.compareTo(limit) < 0;
			case LESS, LESS_OR_EQUAL -> this.value.compareTo(limit) <= 0;
			case GREATER, GREATER_OR_EQUAL -> false;
		};
	}

	LabResult with(Remark remark) {
		Set<Remark> all = this.remarks.isEmpty() ? EnumSet.noneOf(Remark.class) : EnumSet.copyOf(this.remarks);
		all.add(remark);
		return new LabResult(this.observation, this.analyte, this.time, this.value, this.bound, this.displayValue,
				Set.copyOf(all));
	}

	/**
	 * The result as evidence.
	 * @param phrase the fact in a few words for a summary
	 */
	public Evidence evidence(Lab lab, Message phrase) {
		return new Evidence(lab.concept().name(), lab.title(), this.displayValue, this.time,
				this.observation.reference(), phrase, this.remarks);
	}

}
