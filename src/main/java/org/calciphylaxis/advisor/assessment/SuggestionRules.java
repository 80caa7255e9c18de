package org.calciphylaxis.advisor.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Medication;
import org.calciphylaxis.advisor.units.Analyte;

/**
 * What each advice offers, without what is ordered or resulted already (rules, sections 7
 * and 8).
 */
final class SuggestionRules {

	private final PatientCase patient;

	private final OrderedAlready ordered;

	SuggestionRules(PatientCase patient) {
		this.patient = patient;
		this.ordered = new OrderedAlready(patient.view());
	}

	List<Suggestion> of(AdviceCode code, boolean recommend, List<Medication> drafts) {
		List<Suggestion> suggestions = new ArrayList<>();
		switch (code) {
			case SUSPECTED, SUSPECTED_EARLY, NON_UREMIC, POSSIBLE -> offerWorkUp(suggestions, recommend);
			case AT_RISK -> offerPrecaution(suggestions);
			case SUSPECTED_SEPSIS -> offerSepsisCare(suggestions, recommend);
			case PENILE_LESION -> offerPenileCare(suggestions, recommend);
			case VITAMIN_K_ANTAGONIST_ORDER, AGGRAVATING_MEDICATION_ORDER -> drafts.forEach(
					(draft) -> suggestions.add(new Suggestion.RemoveDraft(draft.reference(), draft.drug().words())));
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST, ESTABLISHED_AGGRAVATING_MEDICATION,
					ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST ->
				offer(suggestions, OrderGroup.NEPHROLOGY, recommend, Set.of(), OrderItem.NEPHROLOGY_REFERRAL);
		}
		return suggestions;
	}

	private void offerWorkUp(List<Suggestion> suggestions, boolean recommend) {
		if (!Suppression.isBiopsyNegative(this.patient) && this.patient.biopsy().positive().isEmpty()) {
			Set<Caution> cautions = biopsyCautions();
			offer(suggestions, OrderGroup.BIOPSY, recommend && cautions.isEmpty(), cautions, OrderItem.SKIN_BIOPSY);
		}
		offer(suggestions, OrderGroup.IMAGING, recommend, Set.of(), OrderItem.BONE_SCINTIGRAPHY,
				OrderItem.SOFT_TISSUE_RADIOGRAPH);
		offerLabs(suggestions, recommend);
		offer(suggestions, OrderGroup.DERMATOLOGY, recommend, Set.of(), OrderItem.DERMATOLOGY_REFERRAL);
		offer(suggestions, OrderGroup.NEPHROLOGY, recommend, Set.of(), OrderItem.NEPHROLOGY_REFERRAL);
	}

	private void offerLabs(List<Suggestion> suggestions, boolean recommend) {
		offerMineralLabs(suggestions, recommend);
		offer(suggestions, OrderGroup.COAGULATION_LABS, recommend, coagulationCautions(), OrderItem.INR, OrderItem.APTT,
				OrderItem.PROTEIN_C, OrderItem.PROTEIN_S, OrderItem.ANTITHROMBIN, OrderItem.LUPUS_ANTICOAGULANT);
		offer(suggestions, OrderGroup.INFLAMMATION_LABS, recommend, Set.of(), OrderItem.CBC, OrderItem.CRP,
				OrderItem.WOUND_CULTURE);
	}

	private void offerMineralLabs(List<Suggestion> suggestions, boolean recommend) {
		offer(suggestions, OrderGroup.MINERAL_METABOLISM_LABS, recommend, Set.of(), OrderItem.PTH, OrderItem.CALCIUM,
				OrderItem.IONIZED_CALCIUM, OrderItem.PHOSPHATE, OrderItem.ALBUMIN, OrderItem.ALKALINE_PHOSPHATASE,
				OrderItem.VITAMIN_D_25_OH, OrderItem.MAGNESIUM);
	}

	/** Nothing is pre-selected, and biopsy and imaging only if a lesion is found. */
	private void offerPrecaution(List<Suggestion> suggestions) {
		Set<Caution> onlyIf = EnumSet.of(Caution.IF_LESION_FOUND);
		offerMineralLabs(suggestions, false);
		if (!this.patient.biopsy().isUnderWay()) {
			offer(suggestions, OrderGroup.BIOPSY, false, onlyIf, OrderItem.SKIN_BIOPSY);
		}
		offer(suggestions, OrderGroup.IMAGING, false, onlyIf, OrderItem.BONE_SCINTIGRAPHY,
				OrderItem.SOFT_TISSUE_RADIOGRAPH);
	}

	private void offerSepsisCare(List<Suggestion> suggestions, boolean recommend) {
		Set<Caution> urgent = EnumSet.of(Caution.URGENT);
		offer(suggestions, OrderGroup.SEPSIS_LABS, recommend, urgent, OrderItem.BLOOD_CULTURE, OrderItem.LACTATE,
				OrderItem.WOUND_CULTURE);
		offer(suggestions, OrderGroup.INFLAMMATION_LABS, recommend, urgent, OrderItem.CBC, OrderItem.CRP);
		offer(suggestions, OrderGroup.NEPHROLOGY, recommend, urgent, OrderItem.NEPHROLOGY_REFERRAL);
		offer(suggestions, OrderGroup.DERMATOLOGY, recommend, urgent, OrderItem.DERMATOLOGY_REFERRAL);
	}

	/** Never a biopsy. */
	private void offerPenileCare(List<Suggestion> suggestions, boolean recommend) {
		offer(suggestions, OrderGroup.UROLOGY, recommend, Set.of(), OrderItem.UROLOGY_REFERRAL);
		offer(suggestions, OrderGroup.NEPHROLOGY, recommend, Set.of(), OrderItem.NEPHROLOGY_REFERRAL);
		offer(suggestions, OrderGroup.PALLIATIVE_AND_PAIN, recommend, Set.of(), OrderItem.PALLIATIVE_CARE_REFERRAL,
				OrderItem.PAIN_REFERRAL);
		offer(suggestions, OrderGroup.IMAGING, recommend, Set.of(), OrderItem.BONE_SCINTIGRAPHY);
		offerLabs(suggestions, recommend);
	}

	private void offer(List<Suggestion> suggestions, OrderGroup group, boolean recommend, Set<Caution> cautions,
			OrderItem... items) {
		List<OrderItem> open = Arrays.stream(items).filter((item) -> !this.ordered.covers(item)).toList();
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
		if (skin.isInfected() || this.patient.sepsis().isThere()) {
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
		Thresholds rules = this.patient.view().rules();
		return this.patient.labs()
			.newest("INR", Analyte.INR, rules.lookBack().labs(), Concept.LAB_INR)
			.filter((result) -> result.isAbove(rules.labs().inr()))
			.isPresent();
	}

	private Set<Caution> coagulationCautions() {
		return this.patient.isOnVitaminKAntagonist() ? EnumSet.of(Caution.PROTEIN_C_S_ON_VKA) : Set.of();
	}

}
