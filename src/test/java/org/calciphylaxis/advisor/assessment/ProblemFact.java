package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.Problem.Verification;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** A Condition of a chart in a test: active, undated and without words unless told. */
final class ProblemFact {

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private final List<Statement> sites = new ArrayList<>();

	private ClinicalStatus status = ClinicalStatus.ACTIVE;

	private Verification verification = Verification.ABSENT;

	private @Nullable ChartTime onset;

	private @Nullable ChartTime recorded;

	private @Nullable ChartTime abated;

	private ProblemFact(Set<Concept> concepts) {
		this.concepts = concepts;
	}

	static ProblemFact problem(Concept... concepts) {
		return new ProblemFact(Set.of(concepts));
	}

	static ProblemFact words(String text) {
		return problem().saying(text);
	}

	ProblemFact saying(String text) {
		this.texts.add(text);
		return this;
	}

	ProblemFact at(String site) {
		this.sites.add(new Statement(Set.of(), List.of(site), true));
		return this;
	}

	ProblemFact at(Concept site) {
		this.sites.add(new Statement(Set.of(site), List.of(), false));
		return this;
	}

	ProblemFact onset(int daysAgo) {
		this.onset = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	ProblemFact recorded(int daysAgo) {
		this.recorded = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	ProblemFact abated(int daysAgo) {
		this.abated = ChartFacts.daysAgo(daysAgo);
		return this;
	}

	ProblemFact is(ClinicalStatus other) {
		this.status = other;
		return this;
	}

	ProblemFact is(Verification other) {
		this.verification = other;
		return this;
	}

	Problem as(int number) {
		return new Problem("Condition/" + number, new Statement(this.concepts, this.texts, false), this.sites,
				this.status, this.verification, this.onset, this.recorded, this.abated, this.abated != null);
	}

}
