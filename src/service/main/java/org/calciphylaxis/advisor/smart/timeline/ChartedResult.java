package org.calciphylaxis.advisor.smart.timeline;

import java.math.BigDecimal;
import java.util.function.Function;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Bound;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue.Quantity;
import org.calciphylaxis.advisor.assessment.facts.ReferenceRange;
import org.calciphylaxis.advisor.assessment.labs.ValueFormat;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.cards.ChartTextSanitizer;
import org.jspecify.annotations.Nullable;

/**
 * A usable result.
 *
 * @param time when
 * @param value in the analyte's own unit, as the rules compare it
 * @param quantity as charted
 * @param range as the laboratory sent it; null when it sent none
 * @param computed whether the value was computed from this and another result
 */
record ChartedResult(ChartTime time, BigDecimal value, Quantity quantity, @Nullable ReferenceRange range,
		boolean computed) {

	boolean isExact() {
		return this.quantity.comparator() == Bound.EXACT;
	}

	String charted(Function<Message, String> words) {
		return ChartTextSanitizer.sanitize(words.apply(ValueFormat.charted(this.quantity)));
	}

	/** The same result with a value that was computed from it. */
	ChartedResult computed(BigDecimal other) {
		return new ChartedResult(this.time, other, this.quantity, this.range, true);
	}

}
