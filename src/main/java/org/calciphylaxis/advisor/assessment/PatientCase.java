package org.calciphylaxis.advisor.assessment;

import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.units.Units;

/**
 * Everything that the advice rules ask about one patient.
 *
 * @param view the chart at the hook's time
 * @param kidney kidney failure, dialysis, transplant
 * @param drugs what is and was taken
 * @param labs results, and what of them is not usable
 * @param diagnosis calciphylaxis as a charted diagnosis
 * @param biopsy skin biopsies
 * @param skin skin evidence
 * @param mimic whether livedoid vasculopathy is charted outside uremia
 * @param sepsis sepsis
 * @param risk risk factors
 * @param restraint what holds advice back
 */
record PatientCase(ChartView view, KidneyContext kidney, MedicationHistory drugs, LabBook labs, Diagnosis diagnosis,
		BiopsyStatus biopsy, SkinEvidence skin, boolean mimic, Sepsis sepsis, RiskProfile risk, Restraint restraint) {

	static PatientCase of(PatientChart chart, ChartTime now, Thresholds rules, Units units) {
		ChartView view = new ChartView(chart, now, rules);
		LabBook labs = new LabBook(view, units);
		MedicationHistory drugs = new MedicationHistory(view);
		KidneyContext kidney = new KidneyContext(view, new KidneyFunction(view, labs));
		Diagnosis diagnosis = new Diagnosis(view);
		BiopsyStatus biopsy = new BiopsyStatus(view);
		LesionReader lesions = new LesionReader(view, kidney.isUremic());
		SkinEvidence skin = new SkinEvidence(view, lesions.read(diagnosis, biopsy), labs);
		RiskProfile risk = RiskAssessment.of(view, kidney, drugs, labs);
		return new PatientCase(view, kidney, drugs, labs, diagnosis, biopsy, skin, lesions.namesLivedoidVasculopathy(),
				new Sepsis(view, labs), risk, new Restraint(view, drugs));
	}

	boolean isOnVitaminKAntagonist() {
		return this.drugs.isActive(DrugGroup.VITAMIN_K_ANTAGONIST);
	}

}
