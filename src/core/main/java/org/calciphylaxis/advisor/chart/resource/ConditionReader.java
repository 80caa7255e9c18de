package org.calciphylaxis.advisor.chart.resource;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.EnumByCode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jspecify.annotations.Nullable;

/** Conditions as problems; one that says nothing is left out. */
public class ConditionReader {

	private static final List<String> ABATEMENTS = List.of("abatementDateTime", "abatementAge", "abatementPeriod",
			"abatementRange", "abatementString");

	private static final EnumByCode<ClinicalStatus> CLINICAL_STATUSES = EnumByCode.of(ClinicalStatus.class);

	private static final EnumByCode<Verification> VERIFICATIONS = EnumByCode.of(Verification.class);

	private final CodeableConceptReader statements;

	private final ChartTimeReader times;

	public ConditionReader(CodeableConceptReader statements, ChartTimeReader calendar) {
		this.statements = statements;
		this.times = calendar;
	}

	@Nullable public ConditionFact read(LenientElement condition) {
		CodedText what = this.statements.code(condition);
		if (CodeableConceptReader.saysNothing(what)) {
			return null;
		}
		ChartTime onset = this.times.read(condition.text("onsetDateTime"));
		ChartTime abated = this.times.read(condition.text("abatementDateTime"));
		return new ConditionFact(condition.reference(), what, this.statements.each(condition.all("bodySite")),
				CLINICAL_STATUSES.first(condition.codes("clinicalStatus"), ClinicalStatus.ABSENT),
				VERIFICATIONS.first(condition.codes("verificationStatus"), Verification.ABSENT),
				(onset != null) ? onset : this.times.start(condition.get("onsetPeriod")),
				this.times.read(condition.text("recordedDate")),
				(abated != null) ? abated : this.times.end(condition.get("abatementPeriod")), hasAbated(condition));
	}

	private static boolean hasAbated(LenientElement condition) {
		for (String abatement : ABATEMENTS) {
			if (condition.has(abatement)) {
				return true;
			}
		}
		return false;
	}

}
