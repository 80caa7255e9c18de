package org.calciphylaxis.advisor.assessment.facts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A clinical idea that a rule names. Its codes are the FHIR ValueSet with the same name
 * (underscores become hyphens): {@code ACTIVE_VITAMIN_D} is
 * {@code fhir-resources/valuesets/active-vitamin-d.json}.
 */
public enum Concept {

	// kidney and dialysis
	ESKD(Kind.KIDNEY), ESKD_WITH_TRANSPLANT(Kind.KIDNEY), CKD4(Kind.KIDNEY), CKD5(Kind.KIDNEY),
	CKD_STAGE_UNSPECIFIED(Kind.KIDNEY), AKI(Kind.KIDNEY), UREMIA(Kind.KIDNEY), DIALYSIS_STATUS(Kind.KIDNEY),
	DIALYSIS_HD(Kind.KIDNEY), DIALYSIS_PD(Kind.KIDNEY), DIALYSIS_PROCEDURE(Kind.KIDNEY),
	DIALYSIS_ACUTE_MODALITY(Kind.KIDNEY), DIALYSIS_SERVICE_TYPE(Kind.KIDNEY), KIDNEY_TRANSPLANT(Kind.KIDNEY),
	KIDNEY_TRANSPLANT_FAILURE(Kind.KIDNEY),

	// the diagnosis
	CALCIPHYLAXIS_DX(Kind.DIAGNOSIS), CALCIPHYLAXIS_DX_NONSPECIFIC(Kind.DIAGNOSIS),

	// skin findings
	SKIN_LIVEDO(Kind.SKIN), LIVEDOID_VASCULOPATHY(Kind.SKIN), SKIN_NECROSIS(Kind.SKIN), SKIN_GANGRENE(Kind.SKIN),
	SKIN_FINDING_EARLY(Kind.SKIN), SKIN_FINDING_LUMP(Kind.SKIN), PURPURA(Kind.SKIN), SKIN_INFECTION(Kind.SKIN),
	SKIN_INFECTION_TRUNK_OR_LIMB(Kind.SKIN), SKIN_FINDING_ULCER(Kind.SKIN), SKIN_FINDING_PENILE(Kind.SKIN),
	PENILE_DISORDER_OTHER(Kind.SKIN),

	// other explanations of a skin finding
	ALTERNATIVE_CAUSE_ULCER(Kind.ALTERNATIVE_CAUSE), ALTERNATIVE_CAUSE_GANGRENE(Kind.ALTERNATIVE_CAUSE),
	DIFFERENTIAL_ALTERNATIVE_CAUSE(Kind.ALTERNATIVE_CAUSE),

	// body sites, as a bodySite names them or as the code of a finding implies them
	SITE_FATTY(Kind.SITE), SITE_ACRAL(Kind.SITE), SITE_PENILE(Kind.SITE), SITE_THIGH(Kind.SITE), SITE_CALF(Kind.SITE),
	SITE_ANKLE(Kind.SITE), SITE_HEEL(Kind.SITE), SITE_FOOT(Kind.SITE), SITE_TOE(Kind.SITE), SITE_LOWER_LEG(Kind.SITE),
	SITE_LEG(Kind.SITE), SITE_BUTTOCK(Kind.SITE), SITE_BACK(Kind.SITE), SITE_SACRUM(Kind.SITE), SITE_HIP(Kind.SITE),
	SITE_ABDOMEN(Kind.SITE), SITE_FLANK(Kind.SITE), SITE_GROIN(Kind.SITE), SITE_BREAST(Kind.SITE),
	SITE_CHEST(Kind.SITE), SITE_NECK(Kind.SITE), SITE_FACE(Kind.SITE), SITE_HEAD(Kind.SITE), SITE_ARM(Kind.SITE),
	SITE_UPPER_ARM(Kind.SITE), SITE_ELBOW(Kind.SITE), SITE_FOREARM(Kind.SITE), SITE_HAND(Kind.SITE),
	SITE_FINGER(Kind.SITE), SITE_SKIN_OTHER(Kind.SITE),

	// laterality, as the code of a finding implies it
	SIDE_LEFT(Kind.LATERALITY), SIDE_RIGHT(Kind.LATERALITY),

	// risk factors and other conditions
	OBESITY(Kind.CONDITION), DIABETES_ANY(Kind.CONDITION), HYPERPARATHYROIDISM(Kind.CONDITION),
	PARATHYROIDECTOMY(Kind.CONDITION), HYPERCALCEMIA(Kind.CONDITION), HYPERPHOSPHATEMIA(Kind.CONDITION),
	HYPOALBUMINEMIA(Kind.CONDITION), ALUMINUM_TOXICITY(Kind.CONDITION), PROTEIN_C_S_DEFICIENCY(Kind.CONDITION),
	VITAMIN_K_DEFICIENCY(Kind.CONDITION), THROMBOPHILIA(Kind.CONDITION), ANTIPHOSPHOLIPID_SYNDROME(Kind.CONDITION),
	MECHANICAL_VALVE(Kind.CONDITION), MITRAL_STENOSIS(Kind.CONDITION), VENTRICULAR_ASSIST_DEVICE(Kind.CONDITION),
	LIVER_DISEASE(Kind.CONDITION), MALIGNANCY(Kind.CONDITION), AUTOIMMUNE_DISEASE(Kind.CONDITION),
	SEPSIS(Kind.CONDITION), AMPUTATION(Kind.CONDITION),

	// goals of care
	HOSPICE_PALLIATIVE(Kind.CARE),

	// drugs
	WARFARIN(Kind.DRUG), VKA_OTHER(Kind.DRUG), DOAC(Kind.DRUG), ANTICOAGULANT_LONGTERM_STATUS(Kind.DRUG),
	CALCIUM_BINDER_OR_SUPPLEMENT(Kind.DRUG), ACTIVE_VITAMIN_D(Kind.DRUG), CALCITRIOL(Kind.DRUG),
	NUTRITIONAL_VITAMIN_D(Kind.DRUG), TERIPARATIDE(Kind.DRUG), DENOSUMAB(Kind.DRUG), SYSTEMIC_CORTICOSTEROID(Kind.DRUG),
	SYSTEMIC_CORTICOSTEROID_PRODUCT(Kind.DRUG), IMMUNOSUPPRESSANT(Kind.DRUG), IRON_THERAPY(Kind.DRUG),
	INSULIN(Kind.DRUG), HEPARIN(Kind.DRUG), SODIUM_THIOSULFATE(Kind.DRUG),

	// routes of administration
	ROUTE_SYSTEMIC(Kind.ROUTE), ROUTE_LOCAL(Kind.ROUTE), ROUTE_SUBCUTANEOUS(Kind.ROUTE), ROUTE_INTRAVENOUS(Kind.ROUTE),

	// laboratory
	LAB_PTH(Kind.LAB), LAB_CALCIUM_TOTAL(Kind.LAB), LAB_CALCIUM_CORRECTED(Kind.LAB), LAB_CALCIUM_IONIZED(Kind.LAB),
	LAB_PHOSPHATE(Kind.LAB), LAB_CA_P_PRODUCT(Kind.LAB), LAB_ALBUMIN(Kind.LAB), LAB_ALP(Kind.LAB),
	LAB_ALUMINUM(Kind.LAB), LAB_25OHD(Kind.LAB), LAB_MAGNESIUM(Kind.LAB), LAB_FERRITIN(Kind.LAB), LAB_TSAT(Kind.LAB),
	LAB_EGFR(Kind.LAB), LAB_CRP(Kind.LAB), LAB_LEUKOCYTES(Kind.LAB), LAB_CBC(Kind.LAB), LAB_LACTATE(Kind.LAB),
	LAB_INR(Kind.LAB), LAB_APTT(Kind.LAB), LAB_PROTEIN_C_ACTIVITY(Kind.LAB), LAB_PROTEIN_S_ACTIVITY(Kind.LAB),
	LAB_ANTITHROMBIN(Kind.LAB), LAB_LUPUS_ANTICOAGULANT(Kind.LAB), LAB_BLOOD_CULTURE(Kind.LAB),
	LAB_WOUND_CULTURE(Kind.LAB),

	// vital signs and pain
	OBS_BMI(Kind.VITAL), OBS_HEIGHT(Kind.VITAL), OBS_WEIGHT(Kind.VITAL), OBS_PAIN(Kind.VITAL),
	OBS_BODY_TEMPERATURE(Kind.VITAL), OBS_SYSTOLIC_BLOOD_PRESSURE(Kind.VITAL),

	// the answer that makes a question a finding
	FINDING_PRESENT(Kind.ANSWER),

	// orders, and the reports that answer them; other referrals are known by their words
	ORDER_SKIN_BIOPSY(Kind.ORDER), SURGICAL_PATHOLOGY(Kind.ORDER), ORDER_BONE_SCAN(Kind.ORDER),
	ORDER_XRAY_SOFT_TISSUE(Kind.ORDER), ORDER_CONSULT_DERMATOLOGY(Kind.ORDER), ORDER_CONSULT_NEPHROLOGY(Kind.ORDER),
	ORDER_CONSULT_PALLIATIVE(Kind.ORDER), ORDER_CONSULT_PAIN(Kind.ORDER);

	private final Kind kind;

	Concept(Kind kind) {
		this.kind = kind;
	}

	/** The concepts of these kinds. */
	public static Set<Concept> of(Kind... kinds) {
		Set<Kind> wanted = EnumSet.copyOf(Arrays.asList(kinds));
		return Arrays.stream(values())
			.filter((concept) -> wanted.contains(concept.kind))
			.collect(Collectors.toUnmodifiableSet());
	}

	/** The ValueSet's id: the last part of its url and its file name. */
	public String valueSetId() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * What sort of statement a concept is. The kind decides which Observations are
	 * fetched: those of {@link #LAB} as laboratory results, those of {@link #VITAL},
	 * {@link #SKIN} and {@link #DIAGNOSIS} as observations.
	 */
	public enum Kind {

		/** Kidney disease, dialysis and transplantation. */
		KIDNEY,

		/** Calciphylaxis itself. */
		DIAGNOSIS,

		/** A skin finding that can be evidence of calciphylaxis. */
		SKIN,

		/** A skin finding or disease that explains a lesion otherwise. */
		ALTERNATIVE_CAUSE,

		/** A part of the body. */
		SITE,

		/** Left or right. */
		LATERALITY,

		/**
		 * A condition or procedure that is a risk factor, a sign of sepsis or a reason
		 * against a drug.
		 */
		CONDITION,

		/** Hospice or comfort care. */
		CARE,

		/** A drug, or the status code of its use. */
		DRUG,

		/** A route of administration. */
		ROUTE,

		/** A laboratory result. */
		LAB,

		/** A vital sign, a body measure or a pain score. */
		VITAL,

		/** A coded answer. */
		ANSWER,

		/** An order, or the report that answers it. */
		ORDER

	}

}
