package org.calciphylaxis.advisor.chart;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.Problem.Verification;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Conditions as problems; one that says nothing is left out. */
class ConditionReader {

	private static final Set<String> ABATEMENTS = Set.of("abatementDateTime", "abatementAge", "abatementPeriod",
			"abatementRange", "abatementString");

	private final StatementReader statements;

	private final ChartCalendar calendar;

	ConditionReader(StatementReader statements, ChartCalendar calendar) {
		this.statements = statements;
		this.calendar = calendar;
	}

	@Nullable Problem read(Element condition) {
		Statement what = this.statements.code(condition);
		if (StatementReader.saysNothing(what)) {
			return null;
		}
		ChartTime onset = this.calendar.read(condition.text("onsetDateTime"));
		ChartTime abated = this.calendar.read(condition.text("abatementDateTime"));
		return new Problem(condition.reference(), what, this.statements.each(condition.all("bodySite")),
				Codes.first(ClinicalStatus.class, condition.codes("clinicalStatus"), ClinicalStatus.ABSENT),
				Codes.first(Verification.class, condition.codes("verificationStatus"), Verification.ABSENT),
				(onset != null) ? onset : this.calendar.start(condition.get("onsetPeriod")),
				this.calendar.read(condition.text("recordedDate")),
				(abated != null) ? abated : this.calendar.end(condition.get("abatementPeriod")),
				ABATEMENTS.stream().anyMatch(condition::has));
	}

}
