package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.jspecify.annotations.Nullable;

/** A Condition of a chart in a test: active, undated and without words unless told. */
public final class ConditionBuilder {

	private final Set<Concept> concepts;

	private final List<String> texts = new ArrayList<>();

	private final List<CodedText> sites = new ArrayList<>();

	private ClinicalStatus status = ClinicalStatus.ACTIVE;

	private Verification verification = Verification.ABSENT;

	private @Nullable ChartTime onset;

	private @Nullable ChartTime recorded;

	private @Nullable ChartTime abated;

	private ConditionBuilder(Set<Concept> concepts) {
		this.concepts = concepts;
	}

	public static ConditionBuilder problem(Concept... concepts) {
		return new ConditionBuilder(Set.of(concepts));
	}

	public static ConditionBuilder words(String text) {
		return problem().saying(text);
	}

	public ConditionBuilder saying(String text) {
		this.texts.add(text);
		return this;
	}

	public ConditionBuilder at(String site) {
		this.sites.add(new CodedText(Set.of(), List.of(site), true));
		return this;
	}

	public ConditionBuilder at(Concept site) {
		this.sites.add(new CodedText(Set.of(site), List.of(), false));
		return this;
	}

	public ConditionBuilder onset(int daysAgo) {
		this.onset = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public ConditionBuilder recorded(int daysAgo) {
		this.recorded = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public ConditionBuilder abated(int daysAgo) {
		this.abated = ChartBuilder.daysAgo(daysAgo);
		return this;
	}

	public ConditionBuilder is(ClinicalStatus other) {
		this.status = other;
		return this;
	}

	public ConditionBuilder is(Verification other) {
		this.verification = other;
		return this;
	}

	ConditionFact as(int number) {
		return new ConditionFact("Condition/" + number, new CodedText(this.concepts, this.texts, false), this.sites,
				this.status, this.verification, this.onset, this.recorded, this.abated, this.abated != null, null);
	}

}
