package org.calciphylaxis.advisor.assessment.view;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the chart that a rule used, as a clinician would look it up.
 *
 * @param concept what it is evidence of, in stable words for fingerprints
 * ({@code WARFARIN}, {@code LAB_PTH})
 * @param item the row's name in our words ("Vitamin K antagonist", "PTH")
 * @param value value and unit as charted, the converted value in brackets; words of the
 * chart, to be escaped
 * @param date when, where the chart says so
 * @param reference the resource it came from ({@code Condition/123})
 * @param phrase the fact in a few words for a summary ("active warfarin", "BMI 38");
 * never words of the chart
 * @param remarks what the reader must know about this fact
 */
public record Evidence(String concept, String item, String value, @Nullable ChartTime date, String reference,
		String phrase, Set<Remark> remarks) {

	public Evidence {
		remarks = Set.copyOf(remarks);
	}

	/** The same fact with another date. */
	public Evidence on(ChartTime when) {
		return new Evidence(this.concept, this.item, this.value, when, this.reference, this.phrase, this.remarks);
	}

	/** What a reader must know about a fact. */
	public enum Remark {

		/** No known code: read from the words. */
		FROM_TEXT("from text"),
		/** Two values of the same time disagree; the one of higher risk is used. */
		CONFLICTING("conflicting results at the same time"),
		/** The text says stop or hold, the coded order is active. */
		TEXT_SAYS_STOP("its text says stop or hold"),
		/** A stop and a statement of the same day disagree. */
		STOP_AND_STATEMENT_DISAGREE("a stop and a statement of the same day disagree"),
		/** Total calcium, because no albumin is near enough. */
		NOT_CORRECTED("not corrected for albumin"),
		/** Computed from other results. */
		COMPUTED("computed"),
		/** The verification status is provisional, differential or unconfirmed. */
		PROVISIONAL("provisional"),
		/** Shown, not counted. */
		NOT_COUNTED("shown, not counted");

		private final String displayText;

		Remark(String words) {
			this.displayText = words;
		}

		/** The remark as a card prints it. */
		public String displayText() {
			return this.displayText;
		}

	}

}
