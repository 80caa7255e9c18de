package org.calciphylaxis.advisor.screening.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The report in its two forms, with the same figures.
 *
 * @param html one self-contained page
 * @param json the same for programs
 */
public record BurdenReport(String html, String json) {

	/**
	 * Counts of patients below this are not shown unless the screening is asked to. A
	 * judgement: small enough that a single hospital's report says something, and no
	 * count points at one or two people.
	 */
	public static final int DEFAULT_MIN_CELL = 5;

	private static final ObjectMapper JSON = new ObjectMapper();

	/**
	 * Renders what was counted.
	 * @throws IllegalArgumentException when the advice report of the context is none
	 */
	public static BurdenReport of(BurdenStatistics statistics, ReportContext context) {
		ReportContent content = ReportContent.of(statistics, context);
		try {
			return new BurdenReport(ReportPage.html(content),
					JSON.writerWithDefaultPrettyPrinter().writeValueAsString(content.json()) + "\n");
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
