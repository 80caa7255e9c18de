package org.calciphylaxis.advisor;

import jakarta.validation.constraints.Min;
import org.calciphylaxis.advisor.chart.value.ReadingLimits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How much of a chart is read at most. What lies beyond is left out, counted and listed
 * on the card.
 *
 * @param maxTextLength characters of a text
 * @param maxCodings codings of a CodeableConcept
 * @param maxPerKey facts of a prefetch key, the newest ones
 * @param maxPerConcept facts of a concept, the newest ones and the earliest
 * @param maxDosageTexts texts of the dosages of one order or statement
 */
@Validated
@ConfigurationProperties("advisor.chart")
record ChartProperties(@DefaultValue("10000") @Min(200) int maxTextLength, @DefaultValue("50") @Min(1) int maxCodings,
		@DefaultValue("2000") @Min(1) int maxPerKey, @DefaultValue("200") @Min(1) int maxPerConcept,
		@DefaultValue("20") @Min(1) int maxDosageTexts) {

	ReadingLimits limits() {
		return new ReadingLimits(this.maxTextLength, this.maxCodings, this.maxPerKey, this.maxPerConcept,
				this.maxDosageTexts);
	}

}
