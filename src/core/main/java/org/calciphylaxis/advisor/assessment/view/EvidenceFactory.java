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

/** Turns facts of the chart into evidence. */
public final class EvidenceFactory {

	private EvidenceFactory() {
	}

	public static Evidence of(ConditionFact problem, Concept concept, Message item, Message brief, Remark... remarks) {
		return new Evidence(concept.name(), item, displayText(problem.what()), ChartAtTime.began(problem),
				problem.reference(), brief, Set.of(remarks));
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

	/** What a statement says, in the words of the chart. */
	public static Message displayText(CodedText statement) {
		return statement.displayText().isBlank() ? Message.of("coded, without words")
				: Message.charted(statement.displayText());
	}

}
