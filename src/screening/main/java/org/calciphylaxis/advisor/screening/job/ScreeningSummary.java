package org.calciphylaxis.advisor.screening.job;

import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.screening.report.InputCounts;

/**
 * What a screening has done, in numbers.
 *
 * @param input what was read
 * @param patients patients judged and refused
 * @param refused patients refused
 * @param advised patients with at least one advice
 * @param cutCharts patients of whose charts some was left out
 * @param brokenLines by file name
 * @param wallSeconds from the begin to the end
 * @param taskCpuSeconds CPU of all tasks
 * @param shuffledBytes bytes written to shuffles
 * @param peakTaskBytes execution memory of the task that needed most
 */
public record ScreeningSummary(InputCounts input, long patients, long refused, long advised, long cutCharts,
		Map<String, Long> brokenLines, double wallSeconds, double taskCpuSeconds, long shuffledBytes,
		long peakTaskBytes) {

	private static final ObjectMapper JSON = new ObjectMapper();

	String toJson() {
		try {
			return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(this);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The summary in one line. */
	public String toText() {
		return "%,d patients were judged, %,d of them advised; %,d were refused; %,d charts were cut. %,d lines, %,d of them broken."
			.formatted(this.patients - this.refused, this.advised, this.refused, this.cutCharts, this.input.lines(),
					this.input.brokenLines());
	}

}
