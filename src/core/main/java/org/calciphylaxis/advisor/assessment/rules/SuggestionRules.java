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
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.MedicationFact;
import org.calciphylaxis.advisor.assessment.skin.SkinEvidence;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.units.Analyte;

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

	List<Suggestion> decide(AdviceCode code, boolean recommend, List<MedicationFact> drafts) {
		List<Suggestion> suggestions = new ArrayList<>();
		switch (code) {
			case SUSPECTED, SUSPECTED_EARLY, NON_UREMIC, POSSIBLE -> offerWorkUp(suggestions, recommend);
			case AT_RISK -> offerPrecaution(suggestions);
			case SUSPECTED_SEPSIS -> offerSepsisCare(suggestions, recommend);
			case PENILE_LESION -> offerPenileCare(suggestions, recommend);
			case VITAMIN_K_ANTAGONIST_ORDER, AGGRAVATING_MEDICATION_ORDER -> drafts.forEach((draft) -> suggestions
				.add(new Suggestion.RemoveDraft(draft.reference(), draft.drug().displayText())));
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, ESTABLISHED_AGGRAVATING_MEDICATION,
					ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST ->
				offer(suggestions, SuggestionGroup.NEPHROLOGY, recommend, Set.of(), SuggestedOrder.NEPHROLOGY_REFERRAL);
		}
		return suggestions;
	}

	private void offerWorkUp(List<Suggestion> suggestions, boolean recommend) {
		if (!Suppression.isBiopsyNegative(this.patient) && this.patient.biopsy().positive().isEmpty()) {
			Set<Caution> cautions = biopsyCautions();
			offer(suggestions, SuggestionGroup.BIOPSY, recommend && cautions.isEmpty(), cautions,
					SuggestedOrder.SKIN_BIOPSY);
		}
		offer(suggestions, SuggestionGroup.IMAGING, recommend, Set.of(), SuggestedOrder.BONE_SCINTIGRAPHY,
				SuggestedOrder.SOFT_TISSUE_RADIOGRAPH);
		offerLabs(suggestions, recommend);
		offer(suggestions, SuggestionGroup.DERMATOLOGY, recommend, Set.of(), SuggestedOrder.DERMATOLOGY_REFERRAL);
		offer(suggestions, SuggestionGroup.NEPHROLOGY, recommend, Set.of(), SuggestedOrder.NEPHROLOGY_REFERRAL);
	}

	private void offerLabs(List<Suggestion> suggestions, boolean recommend) {
		offerMineralLabs(suggestions, recommend);
		offer(suggestions, SuggestionGroup.COAGULATION_LABS, recommend, coagulationCautions(), SuggestedOrder.INR,
				SuggestedOrder.APTT, SuggestedOrder.PROTEIN_C, SuggestedOrder.PROTEIN_S, SuggestedOrder.ANTITHROMBIN,
				SuggestedOrder.LUPUS_ANTICOAGULANT);
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
		if (!this.patient.biopsy().isUnderWay()) {
			offer(suggestions, SuggestionGroup.BIOPSY, false, onlyIf, SuggestedOrder.SKIN_BIOPSY);
		}
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
		List<SuggestedOrder> open = Arrays.stream(items).filter((item) -> !this.ordered.covers(item)).toList();
		if (!open.isEmpty()) {
			suggestions.add(new Suggestion.Order(group, open, recommend, cautions));
		}
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
		return this.patient.labs()
			.newest("INR", Analyte.INR, rules.lookBack().labs(), Concept.LAB_INR)
			.filter((result) -> result.isAbove(rules.labs().inr()))
			.isPresent();
	}

	private Set<Caution> coagulationCautions() {
		return this.patient.isOnVitaminKAntagonist() ? EnumSet.of(Caution.PROTEIN_C_S_ON_VKA) : Set.of();
	}

}
