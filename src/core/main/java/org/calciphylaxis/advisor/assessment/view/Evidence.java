package org.calciphylaxis.advisor.assessment.view;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.EventFact;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.view.Evidence.Remark;
import org.jspecify.annotations.Nullable;

/**
 * One fact of the chart that a rule used, as a clinician would look it up.
 *
 * @param concept what it is evidence of, in stable words for fingerprints
 * ({@code WARFARIN}, {@code LAB_PTH})
 * @param name the row's name in our words ("Vitamin K antagonist", "PTH")
 * @param charted value and unit as charted, the converted value in brackets; with words
 * of the chart, to be escaped
 * @param date when, where the chart says so
 * @param reference the resource it came from ({@code Condition/123})
 * @param brief the fact in a few words for a summary ("active warfarin", "BMI 38"); never
 * words of the chart
 * @param remarks what the reader must know about this fact
 */
public record Evidence(String concept, Message name, Message charted, @Nullable ChartTime date, String reference,
		Message brief, Set<Remark> remarks) {

	public Evidence {
		remarks = Set.copyOf(remarks);
	}

	public static Evidence of(ConditionFact condition, Concept concept, Message item, Message brief,
			Remark... remarks) {
		return new Evidence(concept.name(), item, displayText(condition.what()), ChartAtTime.began(condition),
				condition.reference(), brief, Set.of(remarks));
	}

	public static Evidence of(EventFact event, Concept concept, Message item, Message brief) {
		return new Evidence(concept.name(), item, displayText(event.what()), event.start(), event.reference(), brief,
				Set.of());
	}

	public static Evidence of(MedicationFact medication, Concept concept, Message item, @Nullable ChartTime date,
			Message brief, Set<Remark> remarks) {
		return new Evidence(concept.name(), item, displayText(medication.drug()), date, medication.reference(), brief,
				remarks);
	}

	public static Evidence of(ReportFact report, Concept concept, Message item, Message brief) {
		return new Evidence(concept.name(), item, displayText(report.what()), report.time(), report.reference(), brief,
				Set.of());
	}

	/** What a coded text says, in the words of the chart. */
	public static Message displayText(CodedText codedText) {
		return codedText.displayText().isBlank() ? Message.of("coded, without words")
				: Message.charted(codedText.displayText());
	}

	/** The same fact with another date. */
	public Evidence on(ChartTime when) {
		return new Evidence(this.concept, this.name, this.charted, when, this.reference, this.brief, this.remarks);
	}

	/** The row's name in English. */
	public String item() {
		return this.name.toString();
	}

	/** Value and unit in English, the same whatever the language of a card. */
	public String value() {
		return this.charted.toString();
	}

	/** The fact for a summary, in English. */
	public String phrase() {
		return this.brief.toString();
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

		/** The remark in English. */
		public String displayText() {
			return this.displayText;
		}

	}

}
