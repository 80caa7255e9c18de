package org.calciphylaxis.advisor.assessment.view;

/**
 * Something that could not be used.
 *
 * @param subject what, in our words ("PTH", "Laboratory results")
 * @param cause why; may hold words of the chart, to be escaped
 */
public record DataGap(Message subject, Message cause) {

	/** What, in English. */
	public String item() {
		return this.subject.toString();
	}

	/** Why, in English. */
	public String reason() {
		return this.cause.toString();
	}

}
