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

	public static Evidence of(ConditionFact problem, Concept concept, String item, String brief, Remark... remarks) {
		return new Evidence(concept.name(), item, displayText(problem.what()), ChartAtTime.began(problem),
				problem.reference(), brief, Set.of(remarks));
	}

	public static Evidence of(EventFact event, Concept concept, String item, String brief) {
		return new Evidence(concept.name(), item, displayText(event.what()), event.start(), event.reference(), brief,
				Set.of());
	}

	public static Evidence of(MedicationFact medication, Concept concept, String item, @Nullable ChartTime date,
			String brief, Set<Remark> remarks) {
		return new Evidence(concept.name(), item, displayText(medication.drug()), date, medication.reference(), brief,
				remarks);
	}

	public static Evidence of(ReportFact report, Concept concept, String item, String brief) {
		return new Evidence(concept.name(), item, displayText(report.what()), report.time(), report.reference(), brief,
				Set.of());
	}

	private static String displayText(CodedText statement) {
		return statement.displayText().isBlank() ? "coded, without words" : statement.displayText();
	}

}
