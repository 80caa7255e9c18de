package org.calciphylaxis.advisor.assessment.context;

import java.util.ArrayList;
import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ConditionFact;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.labs.LabResult;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Message;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/** What eGFR and the stage of chronic kidney disease say (rules, section 2). */
public final class KidneyFunction {

	private final Thresholds.Kidney limits;

	private final List<LabResult> results;

	private final List<ConditionFact> stages;

	private final boolean lowByCode;

	public KidneyFunction(ChartAtTime view, LabResults labs) {
		this.limits = view.thresholds().kidney();
		this.results = labs.all(Lab.EGFR);
		this.stages = view.current(Concept.CKD4, Concept.CKD5, Concept.ESKD);
		this.lowByCode = !view.current(Concept.CKD4, Concept.CKD5, Concept.CKD_STAGE_UNSPECIFIED).isEmpty();
	}

	/**
	 * eGFR in the range of kidney failure twice, far enough apart, or once with a code of
	 * stage 4, 5 or unspecified.
	 */
	boolean isUremic() {
		List<ChartTime> low = this.results.stream()
			.filter((result) -> result.isBelow(this.limits.egfrUremic()))
			.map(LabResult::time)
			.sorted()
			.toList();
		if (low.isEmpty()) {
			return false;
		}
		boolean twice = low.get(0).daysUntil(low.get(low.size() - 1)) >= this.limits.egfrApartDays();
		return twice || this.lowByCode;
	}

	/** The newest eGFR is low, or stage 4 is coded. */
	boolean isAdvanced() {
		boolean lowNow = !this.results.isEmpty() && this.results.get(0).isBelow(this.limits.egfrAdvanced());
		return lowNow || this.stages.stream().anyMatch((condition) -> condition.what().is(Concept.CKD4));
	}

	/** The stage as coded and the newest eGFR, when it is low. */
	List<Evidence> evidence() {
		List<Evidence> evidence = new ArrayList<>();
		this.stages.forEach((condition) -> evidence.add(Evidence.of(condition, Concept.CKD4,
				Message.of("Chronic kidney disease"), Message.of("advanced kidney disease"))));
		this.results.stream()
			.limit(1)
			.filter((result) -> result.isBelow(this.limits.egfrAdvanced()))
			.forEach((result) -> evidence.add(result.evidence(Lab.EGFR, Message.of("low eGFR"))));
		return evidence;
	}

}
