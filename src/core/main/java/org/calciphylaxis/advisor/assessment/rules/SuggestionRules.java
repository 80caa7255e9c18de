package org.calciphylaxis.advisor.assessment.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;
import org.calciphylaxis.advisor.assessment.labs.Lab;
import org.calciphylaxis.advisor.assessment.medication.DrugClass;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.ChartAtTime;
import org.calciphylaxis.advisor.assessment.view.Thresholds;

/**
 * What each advice offers, without what is ordered or resulted already (rules, sections 7
 * and 8).
 */
final class SuggestionRules {

	private final PatientCase patient;

	private final ExistingOrders ordered;

	SuggestionRules(PatientCase patient) {
		this.patient = patient;
		this.ordered = new ExistingOrders(patient.view());
	}

	/**
	 * @param recommend whether orders are pre-selected
	 */
	List<Suggestion> decide(AdviceCode code, boolean recommend) {
		List<Suggestion> suggestions = new ArrayList<>();
		switch (code) {
			case SUSPECTED, SUSPECTED_EARLY, NON_UREMIC -> offerWorkUp(suggestions, recommend);
			case POSSIBLE -> offerLabsAndReferrals(suggestions, recommend);
			case AT_RISK -> offerPrecaution(suggestions);
			case SUSPECTED_SEPSIS -> offerSepsisCare(suggestions, recommend);
			case PENILE_LESION -> offerPenileCare(suggestions, recommend);
			case VITAMIN_K_ANTAGONIST_ORDER, AGGRAVATING_MEDICATION_ORDER -> {
			}
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, ESTABLISHED_AGGRAVATING_MEDICATION,
					ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST ->
				offer(suggestions, SuggestionGroup.NEPHROLOGY, recommend, Set.of(), SuggestedOrder.NEPHROLOGY_REFERRAL);
		}
		return suggestions;
	}

	private void offerWorkUp(List<Suggestion> suggestions, boolean recommend) {
		if (!new Suppression(this.patient).isBiopsyNegative() && this.patient.biopsy().positive().isEmpty()) {
			Set<Caution> cautions = biopsyCautions();
			offer(suggestions, SuggestionGroup.BIOPSY, recommend && cautions.isEmpty(), cautions,
					SuggestedOrder.SKIN_BIOPSY);
		}
		offer(suggestions, SuggestionGroup.IMAGING, recommend, Set.of(), SuggestedOrder.BONE_SCINTIGRAPHY,
				SuggestedOrder.SOFT_TISSUE_RADIOGRAPH);
		offerLabsAndReferrals(suggestions, recommend);
	}

	private void offerLabsAndReferrals(List<Suggestion> suggestions, boolean recommend) {
		offerLabs(suggestions, recommend);
		offer(suggestions, SuggestionGroup.DERMATOLOGY, recommend, Set.of(), SuggestedOrder.DERMATOLOGY_REFERRAL);
		offer(suggestions, SuggestionGroup.NEPHROLOGY, recommend, Set.of(), SuggestedOrder.NEPHROLOGY_REFERRAL);
	}

	private void offerLabs(List<Suggestion> suggestions, boolean recommend) {
		offerMineralLabs(suggestions, recommend);
		offer(suggestions, SuggestionGroup.COAGULATION_LABS, recommend, Set.of(), coagulationLabs());
		offer(suggestions, SuggestionGroup.INFLAMMATION_LABS, recommend, Set.of(), SuggestedOrder.CBC,
				SuggestedOrder.CRP, SuggestedOrder.WOUND_CULTURE);
	}

	private void offerMineralLabs(List<Suggestion> suggestions, boolean recommend) {
		offer(suggestions, SuggestionGroup.MINERAL_METABOLISM_LABS, recommend, Set.of(), SuggestedOrder.PTH,
				SuggestedOrder.CALCIUM, SuggestedOrder.IONIZED_CALCIUM, SuggestedOrder.PHOSPHATE,
				SuggestedOrder.ALBUMIN, SuggestedOrder.ALKALINE_PHOSPHATASE, SuggestedOrder.VITAMIN_D_25_OH,
				SuggestedOrder.MAGNESIUM);
	}

	/** Nothing is pre-selected, and biopsy and imaging only if a lesion is found. */
	private void offerPrecaution(List<Suggestion> suggestions) {
		Set<Caution> onlyIf = EnumSet.of(Caution.IF_LESION_FOUND);
		offerMineralLabs(suggestions, false);
		offer(suggestions, SuggestionGroup.BIOPSY, false, onlyIf, SuggestedOrder.SKIN_BIOPSY);
		offer(suggestions, SuggestionGroup.IMAGING, false, onlyIf, SuggestedOrder.BONE_SCINTIGRAPHY,
				SuggestedOrder.SOFT_TISSUE_RADIOGRAPH);
	}

	private void offerSepsisCare(List<Suggestion> suggestions, boolean recommend) {
		Set<Caution> urgent = EnumSet.of(Caution.URGENT);
		offer(suggestions, SuggestionGroup.SEPSIS_LABS, recommend, urgent, SuggestedOrder.BLOOD_CULTURE,
				SuggestedOrder.LACTATE, SuggestedOrder.WOUND_CULTURE);
		offer(suggestions, SuggestionGroup.INFLAMMATION_LABS, recommend, urgent, SuggestedOrder.CBC,
				SuggestedOrder.CRP);
		offer(suggestions, SuggestionGroup.NEPHROLOGY, recommend, urgent, SuggestedOrder.NEPHROLOGY_REFERRAL);
		offer(suggestions, SuggestionGroup.DERMATOLOGY, recommend, urgent, SuggestedOrder.DERMATOLOGY_REFERRAL);
	}

	/** Never a biopsy. */
	private void offerPenileCare(List<Suggestion> suggestions, boolean recommend) {
		offer(suggestions, SuggestionGroup.UROLOGY, recommend, Set.of(), SuggestedOrder.UROLOGY_REFERRAL);
		offer(suggestions, SuggestionGroup.NEPHROLOGY, recommend, Set.of(), SuggestedOrder.NEPHROLOGY_REFERRAL);
		offer(suggestions, SuggestionGroup.PALLIATIVE_AND_PAIN, recommend, Set.of(),
				SuggestedOrder.PALLIATIVE_CARE_REFERRAL, SuggestedOrder.PAIN_REFERRAL);
		offer(suggestions, SuggestionGroup.IMAGING, recommend, Set.of(), SuggestedOrder.BONE_SCINTIGRAPHY);
		offerLabs(suggestions, recommend);
	}

	private void offer(List<Suggestion> suggestions, SuggestionGroup group, boolean recommend, Set<Caution> cautions,
			SuggestedOrder... items) {
		List<SuggestedOrder> open = Arrays.stream(items).filter((item) -> !covers(item)).toList();
		boolean local = group == SuggestionGroup.BIOPSY || group == SuggestionGroup.IMAGING;
		if (!open.isEmpty()) {
			suggestions.add(new Suggestion.Order(group, open, recommend, cautions,
					local ? this.patient.skin().mainSite().orElse(null) : null));
		}
	}

	private boolean covers(SuggestedOrder item) {
		return (item == SuggestedOrder.SKIN_BIOPSY) ? this.patient.isBiopsyUnderWay() : this.ordered.covers(item);
	}

	private Set<Caution> biopsyCautions() {
		Set<Caution> cautions = EnumSet.noneOf(Caution.class);
		SkinEvidence skin = this.patient.skin();
		if (skin.isAcralOnly()) {
			cautions.add(Caution.ACRAL);
		}
		if (skin.isInfected() || this.patient.sepsis().isPresent()) {
			cautions.add(Caution.INFECTED);
		}
		if (isInrHigh()) {
			cautions.add(Caution.INR_HIGH);
		}
		if (!skin.isSpecific()) {
			cautions.add(Caution.NON_SPECIFIC_ONLY);
		}
		return cautions;
	}

	private boolean isInrHigh() {
		Thresholds rules = this.patient.view().thresholds();
		return this.patient.labs().newest(Lab.INR).filter((result) -> result.isAbove(rules.labs().inr())).isPresent();
	}

	/** Protein C and S cannot be read during and shortly after a vitamin K antagonist. */
	private SuggestedOrder[] coagulationLabs() {
		ChartAtTime view = this.patient.view();
		boolean exposed = this.patient.isOnVitaminKAntagonist() || this.patient.drugs()
			.wasTakenBefore(DrugClass.VITAMIN_K_ANTAGONIST, view.now(),
					view.thresholds().medications().antagonistFreeDays());
		return exposed
				? new SuggestedOrder[] { SuggestedOrder.INR, SuggestedOrder.APTT, SuggestedOrder.ANTITHROMBIN,
						SuggestedOrder.LUPUS_ANTICOAGULANT }
				: new SuggestedOrder[] { SuggestedOrder.INR, SuggestedOrder.APTT, SuggestedOrder.PROTEIN_C,
						SuggestedOrder.PROTEIN_S, SuggestedOrder.ANTITHROMBIN, SuggestedOrder.LUPUS_ANTICOAGULANT };
	}

}
