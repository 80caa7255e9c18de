package org.calciphylaxis.advisor.screening.patient;

import org.jspecify.annotations.Nullable;

/**
 * One fact of the chart that a rule used.
 *
 * @param concept in stable words ({@code WARFARIN}, {@code LAB_PTH})
 * @param item its name in our words ("PTH")
 * @param value as charted, with its unit; words of the chart
 * @param unit the unit of a result, as charted; null for what is no result
 * @param date the day, {@code yyyy-mm-dd}; null when the chart says none
 * @param reference the resource it came from ({@code Observation/123})
 */
public record FiredFact(String concept, String item, String value, @Nullable String unit, @Nullable String date,
		String reference) {

}
