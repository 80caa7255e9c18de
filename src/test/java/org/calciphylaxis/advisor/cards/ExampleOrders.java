package org.calciphylaxis.advisor.cards;

import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.OrderGroup;
import org.calciphylaxis.advisor.assessment.OrderItem;
import org.calciphylaxis.advisor.assessment.Suggestion;
import org.calciphylaxis.advisor.assessment.Suggestion.Caution;

/** What the advice of the examples offers (rules, section 8). */
final class ExampleOrders {

	private static final List<OrderItem> MINERAL = List.of(OrderItem.PTH, OrderItem.CALCIUM, OrderItem.IONIZED_CALCIUM,
			OrderItem.PHOSPHATE, OrderItem.ALBUMIN, OrderItem.ALKALINE_PHOSPHATASE, OrderItem.VITAMIN_D_25_OH,
			OrderItem.MAGNESIUM);

	private static final List<OrderItem> COAGULATION = List.of(OrderItem.INR, OrderItem.APTT, OrderItem.PROTEIN_C,
			OrderItem.PROTEIN_S, OrderItem.ANTITHROMBIN, OrderItem.LUPUS_ANTICOAGULANT);

	private static final List<OrderItem> IMAGING = List.of(OrderItem.BONE_SCINTIGRAPHY,
			OrderItem.SOFT_TISSUE_RADIOGRAPH);

	static final List<Suggestion> LESION = List.of(
			order(OrderGroup.BIOPSY, false, List.of(OrderItem.SKIN_BIOPSY), Caution.INFECTED, Caution.INR_HIGH),
			order(OrderGroup.IMAGING, true, IMAGING), order(OrderGroup.MINERAL_METABOLISM_LABS, true, MINERAL),
			order(OrderGroup.COAGULATION_LABS, true, COAGULATION, Caution.PROTEIN_C_S_ON_VKA),
			order(OrderGroup.INFLAMMATION_LABS, true, List.of(OrderItem.CBC, OrderItem.CRP, OrderItem.WOUND_CULTURE)),
			order(OrderGroup.DERMATOLOGY, true, List.of(OrderItem.DERMATOLOGY_REFERRAL)),
			order(OrderGroup.NEPHROLOGY, true, List.of(OrderItem.NEPHROLOGY_REFERRAL)));

	static final List<Suggestion> AT_RISK = List.of(order(OrderGroup.MINERAL_METABOLISM_LABS, false, MINERAL),
			order(OrderGroup.BIOPSY, false, List.of(OrderItem.SKIN_BIOPSY), Caution.IF_LESION_FOUND),
			order(OrderGroup.IMAGING, false, IMAGING, Caution.IF_LESION_FOUND));

	static final List<Suggestion> SEPSIS = List.of(
			order(OrderGroup.SEPSIS_LABS, true,
					List.of(OrderItem.BLOOD_CULTURE, OrderItem.LACTATE, OrderItem.WOUND_CULTURE, OrderItem.CBC,
							OrderItem.CRP),
					Caution.URGENT),
			order(OrderGroup.NEPHROLOGY, true, List.of(OrderItem.NEPHROLOGY_REFERRAL), Caution.URGENT),
			order(OrderGroup.DERMATOLOGY, true, List.of(OrderItem.DERMATOLOGY_REFERRAL), Caution.URGENT));

	static final List<Suggestion> PENILE = List.of(order(OrderGroup.UROLOGY, true, List.of(OrderItem.UROLOGY_REFERRAL)),
			order(OrderGroup.NEPHROLOGY, true, List.of(OrderItem.NEPHROLOGY_REFERRAL)),
			order(OrderGroup.PALLIATIVE_AND_PAIN, true,
					List.of(OrderItem.PALLIATIVE_CARE_REFERRAL, OrderItem.PAIN_REFERRAL)),
			order(OrderGroup.IMAGING, true, List.of(OrderItem.BONE_SCINTIGRAPHY)),
			order(OrderGroup.MINERAL_METABOLISM_LABS, true, MINERAL));

	static final List<Suggestion> NEPHROLOGY = List
		.of(order(OrderGroup.NEPHROLOGY, true, List.of(OrderItem.NEPHROLOGY_REFERRAL)));

	private ExampleOrders() {
	}

	static Suggestion.Order order(OrderGroup group, boolean recommended, List<OrderItem> items, Caution... cautions) {
		return new Suggestion.Order(group, items, recommended, Set.of(cautions));
	}

}
