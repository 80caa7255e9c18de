package org.calciphylaxis.advisor.assessment;

/**
 * Something that could not be used.
 *
 * @param item in our words ("PTH", "Laboratory results")
 * @param reason why, in words a card may print; may hold words of the chart, to be
 * escaped
 */
public record Gap(String item, String reason) {

}
