package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Report;
import org.calciphylaxis.advisor.assessment.facts.Report.Status;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** A DiagnosticReport in a test: done and undated unless told. */
final class ReportFact {

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private final List<String> conclusions = new ArrayList<>();

	private final List<Statement> codes = new ArrayList<>();

	private Status status = Status.DONE;

	private @Nullable ChartTime time;

	private ReportFact(Concept... concepts) {
		this.concepts = Set.of(concepts);
	}

	static ReportFact report(Concept... concepts) {
		return new ReportFact(concepts);
	}

	static ReportFact ofSkin(String conclusion) {
		return report(Concept.ORDER_SKIN_BIOPSY).concluding(conclusion);
	}

	ReportFact saying(String text) {
		this.texts.add(text);
		return this;
	}

	ReportFact concluding(String text) {
		this.conclusions.add(text);
		return this;
	}

	ReportFact coded(Concept concept) {
		this.codes.add(new Statement(Set.of(concept), List.of(), false));
		return this;
	}

	ReportFact is(Status other) {
		this.status = other;
		return this;
	}

	ReportFact on(int daysAgo) {
		this.time = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	Report as(int number) {
		return new Report("DiagnosticReport/" + number, new Statement(this.concepts, this.texts, false), this.status,
				this.time, this.conclusions, this.codes);
	}

}
