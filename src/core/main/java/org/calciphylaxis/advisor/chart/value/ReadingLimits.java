package org.calciphylaxis.advisor.chart.value;

/**
 * How much of a chart is read at most. What lies beyond is left out, counted and listed
 * on the card.
 *
 * @param textLength characters of a text
 * @param codings codings of a CodeableConcept
 * @param perKey facts of a prefetch key, the newest ones
 * @param perConcept facts of a concept, the newest ones and the earliest
 * @param dosageTexts texts of the dosages of one order or statement
 */
public record ReadingLimits(int textLength, int codings, int perKey, int perConcept, int dosageTexts) {

	/** What charts of hospitals stay far below. */
	public static final ReadingLimits DEFAULTS = new ReadingLimits(10_000, 50, 2_000, 200, 20);

}
