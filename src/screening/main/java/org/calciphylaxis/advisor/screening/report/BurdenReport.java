package org.calciphylaxis.advisor.screening.report;

/**
 * The report in its two forms, with the same figures.
 *
 * @param html one self-contained page
 * @param json the same for programs
 */
public record BurdenReport(String html, String json) {

	/** Renders what was counted. */
	public static BurdenReport of(BurdenStatistics statistics, ReportContext context) {
		String json = "{\"patients\":%d,\"asOf\":\"%s\"}".formatted(statistics.patients(), context.asOf());
		return new BurdenReport("<!doctype html><title>Burden report</title><pre>" + json + "</pre>", json);
	}

}
