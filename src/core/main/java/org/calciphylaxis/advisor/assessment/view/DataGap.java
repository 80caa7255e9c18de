package org.calciphylaxis.advisor.assessment.view;

/**
 * Something that could not be used.
 *
 * @param item in our words ("PTH", "Laboratory results")
 * @param reason why, in words a card may print; may hold words of the chart, to be
 * escaped
 */
public record DataGap(String item, String reason) {

}
