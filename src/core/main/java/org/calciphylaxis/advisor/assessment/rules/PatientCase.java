package org.calciphylaxis.advisor.assessment.rules;

import org.calciphylaxis.advisor.assessment.context.CalciphylaxisDiagnosis;
import org.calciphylaxis.advisor.assessment.context.DoacSuitability;
import org.calciphylaxis.advisor.assessment.context.Exclusions;
import org.calciphylaxis.advisor.assessment.context.KidneyFunction;
import org.calciphylaxis.advisor.assessment.context.KidneyStatus;
import org.calciphylaxis.advisor.assessment.context.SepsisStatus;
import org.calciphylaxis.advisor.assessment.labs.LabResults;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.medication.MedicationHistory;
import org.calciphylaxis.advisor.assessment.risk.RiskProfile;
import org.calciphylaxis.advisor.assessment.skin.BiopsyStatus;
import org.calciphylaxis.advisor.assessment.skin.LesionFinder;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.units.UnitConverter;

/**
 * Everything that the advice rules ask about one patient.
 *
 * @param view the chart at the hook's time
 * @param kidney kidney failure, dialysis, transplant
 * @param drugs what is and was taken
 * @param labs results, and what of them is not usable
 * @param diagnosis calciphylaxis as a charted diagnosis
 * @param doac whether a direct oral anticoagulant is no replacement
 * @param biopsy skin biopsies
 * @param skin skin evidence
 * @param livedoidVasculopathy whether livedoid vasculopathy is charted outside uremia
 * @param sepsis sepsis
 * @param risk risk factors
 * @param exclusions what holds advice back
 */
public record PatientCase(ChartAtTime view, KidneyStatus kidney, MedicationHistory drugs, LabResults labs,
		CalciphylaxisDiagnosis diagnosis, DoacSuitability doac, BiopsyStatus biopsy, SkinEvidence skin,
		boolean livedoidVasculopathy, SepsisStatus sepsis, RiskProfile risk, Exclusions exclusions) {

	public static PatientCase of(ChartAtTime view, UnitConverter units) {
		LabResults labs = new LabResults(view, units);
		KidneyStatus kidney = new KidneyStatus(view, new KidneyFunction(view, labs));
		MedicationHistory drugs = new MedicationHistory(view, kidney.isOnChronicDialysis());
		CalciphylaxisDiagnosis diagnosis = CalciphylaxisDiagnosis.find(view);
		BiopsyStatus biopsy = new BiopsyStatus(view);
		LesionFinder lesions = new LesionFinder(view, kidney.isUremic());
		SkinEvidence skin = new SkinEvidence(view, lesions.find(diagnosis, biopsy), labs);
		RiskProfile risk = RiskProfile.evaluate(view, kidney, drugs, labs);
		return new PatientCase(view, kidney, drugs, labs, diagnosis, DoacSuitability.find(view), biopsy, skin,
				lesions.namesLivedoidVasculopathy(), SepsisStatus.find(view, labs), risk, new Exclusions(view));
	}

	boolean isOnVitaminKAntagonist() {
		return this.drugs.isActive(DrugClass.VITAMIN_K_ANTAGONIST);
	}

	/** TREATED: someone is treating calciphylaxis already (rules, section 2). */
	boolean isTreated() {
		return this.drugs.isActive(DrugClass.SODIUM_THIOSULFATE)
				&& (this.kidney.isUremicOrAdvanced() || this.skin.isPresent());
	}

	/** Whether a biopsy is under way that may be that of a charted lesion. */
	boolean isBiopsyUnderWay() {
		return this.biopsy.underWay().stream().anyMatch(this.skin::mayBeAt);
	}

}
