package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.SuggestedOrder;
import org.calciphylaxis.advisor.assessment.advice.Suggestion;
import org.calciphylaxis.advisor.assessment.advice.Suggestion.Caution;
import org.calciphylaxis.advisor.assessment.advice.SuggestionGroup;

/** What the advice of the examples offers (rules, section 8). */
final class ExampleOrders {

	private static final List<SuggestedOrder> MINERAL = List.of(SuggestedOrder.PTH, SuggestedOrder.CALCIUM,
			SuggestedOrder.IONIZED_CALCIUM, SuggestedOrder.PHOSPHATE, SuggestedOrder.ALBUMIN,
			SuggestedOrder.ALKALINE_PHOSPHATASE, SuggestedOrder.VITAMIN_D_25_OH, SuggestedOrder.MAGNESIUM);

	private static final List<SuggestedOrder> COAGULATION = List.of(SuggestedOrder.INR, SuggestedOrder.APTT,
			SuggestedOrder.PROTEIN_C, SuggestedOrder.PROTEIN_S, SuggestedOrder.ANTITHROMBIN,
			SuggestedOrder.LUPUS_ANTICOAGULANT);

	private static final List<SuggestedOrder> IMAGING = List.of(SuggestedOrder.BONE_SCINTIGRAPHY,
			SuggestedOrder.SOFT_TISSUE_RADIOGRAPH);

	static final List<Suggestion> LESION = List.of(
			order(SuggestionGroup.BIOPSY, false, List.of(SuggestedOrder.SKIN_BIOPSY), Caution.INFECTED,
					Caution.INR_HIGH),
			order(SuggestionGroup.IMAGING, true, IMAGING),
			order(SuggestionGroup.MINERAL_METABOLISM_LABS, true, MINERAL),
			order(SuggestionGroup.COAGULATION_LABS, true, COAGULATION),
			order(SuggestionGroup.INFLAMMATION_LABS, true,
					List.of(SuggestedOrder.CBC, SuggestedOrder.CRP, SuggestedOrder.WOUND_CULTURE)),
			order(SuggestionGroup.DERMATOLOGY, true, List.of(SuggestedOrder.DERMATOLOGY_REFERRAL)),
			order(SuggestionGroup.NEPHROLOGY, true, List.of(SuggestedOrder.NEPHROLOGY_REFERRAL)));

	static final List<Suggestion> AT_RISK = List.of(order(SuggestionGroup.MINERAL_METABOLISM_LABS, false, MINERAL),
			order(SuggestionGroup.BIOPSY, false, List.of(SuggestedOrder.SKIN_BIOPSY), Caution.IF_LESION_FOUND),
			order(SuggestionGroup.IMAGING, false, IMAGING, Caution.IF_LESION_FOUND));

	static final List<Suggestion> SEPSIS = List.of(
			order(SuggestionGroup.SEPSIS_LABS, true,
					List.of(SuggestedOrder.BLOOD_CULTURE, SuggestedOrder.LACTATE, SuggestedOrder.WOUND_CULTURE,
							SuggestedOrder.CBC, SuggestedOrder.CRP),
					Caution.URGENT),
			order(SuggestionGroup.NEPHROLOGY, true, List.of(SuggestedOrder.NEPHROLOGY_REFERRAL), Caution.URGENT),
			order(SuggestionGroup.DERMATOLOGY, true, List.of(SuggestedOrder.DERMATOLOGY_REFERRAL), Caution.URGENT));

	static final List<Suggestion> PENILE = List.of(
			order(SuggestionGroup.UROLOGY, true, List.of(SuggestedOrder.UROLOGY_REFERRAL)),
			order(SuggestionGroup.NEPHROLOGY, true, List.of(SuggestedOrder.NEPHROLOGY_REFERRAL)),
			order(SuggestionGroup.PALLIATIVE_AND_PAIN, true,
					List.of(SuggestedOrder.PALLIATIVE_CARE_REFERRAL, SuggestedOrder.PAIN_REFERRAL)),
			order(SuggestionGroup.IMAGING, true, List.of(SuggestedOrder.BONE_SCINTIGRAPHY)),
			order(SuggestionGroup.MINERAL_METABOLISM_LABS, true, MINERAL));

	static final List<Suggestion> NEPHROLOGY = List
		.of(order(SuggestionGroup.NEPHROLOGY, true, List.of(SuggestedOrder.NEPHROLOGY_REFERRAL)));

	private ExampleOrders() {
	}

	static Suggestion.Order order(SuggestionGroup group, boolean recommended, List<SuggestedOrder> items,
			Caution... cautions) {
		return new Suggestion.Order(group, items, recommended, Set.of(cautions), null);
	}

}
