package org.calciphylaxis.advisor.chart.resource;

import java.util.List;
import java.util.Optional;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.ClinicalStatus;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact.Verification;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.DiagnosisCertainty;
import org.calciphylaxis.advisor.chart.value.EnumByCode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jspecify.annotations.Nullable;

/** Conditions as facts; one that says nothing is left out. */
public class ConditionReader {

	private static final String ABATEMENT_PERIOD = "abatementPeriod";

	/** The words of {@code abatementString} are read by the assessment. */
	private static final List<String> ABATEMENTS = List.of("abatementDateTime", "abatementAge", ABATEMENT_PERIOD,
			"abatementRange");

	private static final EnumByCode<ClinicalStatus> CLINICAL_STATUSES = EnumByCode.of(ClinicalStatus.class);

	private static final EnumByCode<Verification> VERIFICATIONS = EnumByCode.of(Verification.class);

	private final CodeableConceptReader codedTexts;

	private final ChartTimeReader times;

	public ConditionReader(CodeableConceptReader codedTexts, ChartTimeReader times) {
		this.codedTexts = codedTexts;
		this.times = times;
	}

	@Nullable public ConditionFact read(LenientElement condition) {
		CodedText what = this.codedTexts.code(condition);
		if (CodeableConceptReader.saysNothing(what)) {
			return null;
		}
		ChartTime onset = this.times.read(condition, "onsetDateTime");
		ChartTime abated = this.times.read(condition, "abatementDateTime");
		Optional<DiagnosisCertainty> certainty = DiagnosisCertainty.of(condition);
		return new ConditionFact(condition.reference(), what, this.codedTexts.each(condition.all("bodySite")),
				clinicalStatus(condition, certainty), verification(condition, certainty),
				(onset != null) ? onset : this.times.start(condition, "onsetPeriod"),
				this.times.read(condition, "recordedDate"),
				(abated != null) ? abated : this.times.end(condition, ABATEMENT_PERIOD), hasAbated(condition),
				condition.text("abatementString"));
	}

	/** "Status post" is past, unless the status says so already in its own way. */
	private static ClinicalStatus clinicalStatus(LenientElement condition, Optional<DiagnosisCertainty> certainty) {
		ClinicalStatus status = CLINICAL_STATUSES.first(condition.codes("clinicalStatus"), ClinicalStatus.ABSENT);
		boolean isPast = certainty.filter((mark) -> mark == DiagnosisCertainty.STATUS_POST).isPresent();
		return (isPast && !status.isPast()) ? ClinicalStatus.RESOLVED : status;
	}

	/** A mark and a status that disagree: what affirms less counts. */
	private static Verification verification(LenientElement condition, Optional<DiagnosisCertainty> certainty) {
		Verification status = VERIFICATIONS.first(condition.codes("verificationStatus"), Verification.ABSENT);
		boolean isOpen = status == Verification.CONFIRMED || status == Verification.ABSENT;
		return certainty.map((mark) -> switch (mark) {
			case EXCLUDED -> (status == Verification.ENTERED_IN_ERROR) ? status : Verification.REFUTED;
			case SUSPECTED -> isOpen ? Verification.PROVISIONAL : status;
			case CONFIRMED -> isOpen ? Verification.CONFIRMED : status;
			case STATUS_POST -> status;
		}).orElse(status);
	}

	private static boolean hasAbated(LenientElement condition) {
		return ABATEMENTS.stream().anyMatch(condition::has);
	}

}
