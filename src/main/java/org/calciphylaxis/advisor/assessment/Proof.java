package org.calciphylaxis.advisor.assessment;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.Evidence.Remark;
import org.calciphylaxis.advisor.assessment.facts.CareEvent;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Turns facts of the chart into evidence. */
final class Proof {

	private Proof() {
	}

	static Evidence of(Problem problem, Concept concept, String item, String brief, Remark... remarks) {
		return new Evidence(concept.name(), item, words(problem.what()), ChartView.began(problem), problem.reference(),
				brief, Set.of(remarks));
	}

	static Evidence of(CareEvent event, Concept concept, String item, String brief) {
		return new Evidence(concept.name(), item, words(event.what()), event.start(), event.reference(), brief,
				Set.of());
	}

	static Evidence of(Medication medication, Concept concept, String item, @Nullable ChartTime date, String brief,
			Set<Remark> remarks) {
		return new Evidence(concept.name(), item, words(medication.drug()), date, medication.reference(), brief,
				remarks);
	}

	static Evidence of(Report report, Concept concept, String item, String brief) {
		return new Evidence(concept.name(), item, words(report.what()), report.time(), report.reference(), brief,
				Set.of());
	}

	private static String words(Statement statement) {
		return statement.words().isBlank() ? "coded, without words" : statement.words();
	}

}
