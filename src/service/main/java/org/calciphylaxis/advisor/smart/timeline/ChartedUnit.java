package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;
import java.math.MathContext;

import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * The unit in which an analyte is charted, and what one of the analyte's own unit is in
 * it. All units of the plotted analytes are proportional.
 *
 * @param name as charted
 * @param factor charted value divided by the value in the analyte's own unit
 */
record ChartedUnit(String name, BigDecimal factor) {

	private static final MathContext DIGITS = new MathContext(4);

	/** The unit of a result. */
	static ChartedUnit of(ChartedResult result, Analyte analyte) {
		Quantity charted = result.quantity();
		String words = (charted.unitText() != null) ? charted.unitText() : charted.unitCode();
		String name = (words != null) ? words : analyte.unit();
		return (result.value().signum() == 0 || charted.number().signum() == 0) ? new ChartedUnit(name, BigDecimal.ONE)
				: new ChartedUnit(name, charted.number().divide(result.value(), MathContext.DECIMAL64));
	}

	/** A value of the analyte's own unit in this one, to four digits. */
	BigDecimal express(BigDecimal value) {
		BigDecimal expressed = value.multiply(this.factor).round(DIGITS);
		return (expressed.scale() < 0) ? expressed.setScale(0) : expressed;
	}

	/** Whether it is the analyte's other unit, mostly the SI one. */
	boolean isOther(BigDecimal otherPerOwn) {
		return this.factor.subtract(otherPerOwn).abs().compareTo(otherPerOwn.movePointLeft(3)) <= 0;
	}

}
