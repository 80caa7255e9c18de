package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ReportFact;
import org.calciphylaxis.advisor.assessment.facts.ReportFact.Status;
import org.jspecify.annotations.Nullable;

/** A DiagnosticReport in a test: done and undated unless told. */
public final class ReportBuilder {

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private final List<String> conclusions = new ArrayList<>();

	private final List<CodedText> codes = new ArrayList<>();

	private Status status = Status.DONE;

	private @Nullable ChartTime time;

	private ReportBuilder(Concept... concepts) {
		this.concepts = Set.of(concepts);
	}

	public static ReportBuilder report(Concept... concepts) {
		return new ReportBuilder(concepts);
	}

	public static ReportBuilder ofSkin(String conclusion) {
		return report(Concept.ORDER_SKIN_BIOPSY).concluding(conclusion);
	}

	ReportBuilder saying(String text) {
		this.texts.add(text);
		return this;
	}

	public ReportBuilder concluding(String text) {
		this.conclusions.add(text);
		return this;
	}

	public ReportBuilder coded(Concept concept) {
		this.codes.add(new CodedText(Set.of(concept), List.of(), false));
		return this;
	}

	public ReportBuilder is(Status other) {
		this.status = other;
		return this;
	}

	public ReportBuilder on(int daysAgo) {
		this.time = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	ReportFact as(int number) {
		return new ReportFact("DiagnosticReport/" + number, new CodedText(this.concepts, this.texts, false),
				this.status, this.time, this.conclusions, this.codes);
	}

}
