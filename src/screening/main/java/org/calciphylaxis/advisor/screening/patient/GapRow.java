package org.calciphylaxis.advisor.screening.patient;

/**
 * Something that could not be used.
 *
 * @param item what, in our words ("PTH", "Laboratory results")
 * @param reason why; may hold words of the chart
 */
public record GapRow(String item, String reason) {

}
