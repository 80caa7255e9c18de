package org.calciphylaxis.advisor.assessment.facts;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A DiagnosticReport.
 *
 * @param reference {@code DiagnosticReport/id}
 * @param what code and text
 * @param status see {@link Status}
 * @param time effective[x], else issued
 * @param conclusions the conclusion, each conclusionCode's words, and the narrative as
 * plain text
 * @param conclusionCodes each conclusionCode
 */
public record ReportFact(String reference, CodedText what, Status status, @Nullable ChartTime time,
		List<String> conclusions, List<CodedText> conclusionCodes) {

	public ReportFact {
		conclusions = List.copyOf(conclusions);
		conclusionCodes = List.copyOf(conclusionCodes);
	}

	/**
	 * PENDING: registered, partial, preliminary. DONE: final, amended, corrected,
	 * appended. OTHER: all else.
	 */
	public enum Status {

		PENDING, DONE, OTHER

	}

}
