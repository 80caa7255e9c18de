package org.calciphylaxis.advisor.chart;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Problem;
import org.calciphylaxis.advisor.assessment.facts.Problem.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.Problem.Verification;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/** Conditions as problems; one that says nothing is left out. */
class ConditionReader {

	private static final List<String> ABATEMENTS = List.of("abatementDateTime", "abatementAge", "abatementPeriod",
			"abatementRange", "abatementString");

	private static final Codes<ClinicalStatus> CLINICAL_STATUSES = Codes.of(ClinicalStatus.class);

	private static final Codes<Verification> VERIFICATIONS = Codes.of(Verification.class);

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
				CLINICAL_STATUSES.first(condition.codes("clinicalStatus"), ClinicalStatus.ABSENT),
				VERIFICATIONS.first(condition.codes("verificationStatus"), Verification.ABSENT),
				(onset != null) ? onset : this.calendar.start(condition.get("onsetPeriod")),
				this.calendar.read(condition.text("recordedDate")),
				(abated != null) ? abated : this.calendar.end(condition.get("abatementPeriod")), hasAbated(condition));
	}

	private static boolean hasAbated(Element condition) {
		for (String abatement : ABATEMENTS) {
			if (condition.has(abatement)) {
				return true;
			}
		}
		return false;
	}

}
