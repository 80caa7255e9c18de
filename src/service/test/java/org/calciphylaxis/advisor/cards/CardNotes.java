package org.calciphylaxis.advisor.cards;

import java.util.EnumSet;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;

/** Which notes the rules can give with an advice, and which its card has to say. */
final class CardNotes {

	private static final Set<AdviceNote> OF_LESIONS = EnumSet.of(AdviceNote.ALTERNATIVE_CAUSE,
			AdviceNote.BIOPSY_UNDER_WAY, AdviceNote.ACRAL_ONLY, AdviceNote.LIVEDOID_VASCULOPATHY);

	private static final Set<AdviceNote> OF_DRUGS = EnumSet.of(AdviceNote.CORTICOSTEROID, AdviceNote.IRON,
			AdviceNote.DENOSUMAB, AdviceNote.CALCIUM, AdviceNote.VITAMIN_D, AdviceNote.TERIPARATIDE);

	private CardNotes() {
	}

	static Set<AdviceNote> of(AdviceCode code) {
		Set<AdviceNote> notes = EnumSet.of(AdviceNote.DOAC_UNSUITABLE, AdviceNote.RESOLVED_CALCIPHYLAXIS,
				AdviceNote.ANTICOAGULANT_AGENT_UNKNOWN, AdviceNote.BIRTH_DATE_MISSING);
		notes.addAll(code.isDiagnostic() ? OF_LESIONS : OF_DRUGS);
		notes.addAll(switch (code) {
			case PENILE_LESION, SUSPECTED_SEPSIS -> EnumSet.of(AdviceNote.COMFORT_FIRST, AdviceNote.ESTABLISHED,
					AdviceNote.TREATED, AdviceNote.PROVISIONAL_DIAGNOSIS, AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
			case SUSPECTED -> EnumSet.of(AdviceNote.PROVISIONAL_DIAGNOSIS, AdviceNote.NEGATIVE_BIOPSY,
					AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
			case NON_UREMIC -> EnumSet.of(AdviceNote.PROVISIONAL_DIAGNOSIS, AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
			case SUSPECTED_EARLY -> EnumSet.of(AdviceNote.REVIEW_VITAMIN_K_ANTAGONIST);
			case AT_RISK -> EnumSet.of(AdviceNote.OTHER_SKIN_FINDINGS);
			case POSSIBLE -> EnumSet.noneOf(AdviceNote.class);
			case ESTABLISHED_ON_VITAMIN_K_ANTAGONIST ->
				EnumSet.of(AdviceNote.COMFORT_FIRST, AdviceNote.ESTABLISHED, AdviceNote.TREATED);
			case VITAMIN_K_ANTAGONIST_ORDER -> EnumSet.of(AdviceNote.COMFORT_FIRST, AdviceNote.ESTABLISHED,
					AdviceNote.TREATED, AdviceNote.CALCIPHYLAXIS_SUSPECTED, AdviceNote.CONTINUES_MEDICATION);
			case AGGRAVATING_MEDICATION_ORDER -> EnumSet.of(AdviceNote.COMFORT_FIRST, AdviceNote.ESTABLISHED,
					AdviceNote.TREATED, AdviceNote.CONTINUES_MEDICATION);
			case ESTABLISHED_AGGRAVATING_MEDICATION, ESTABLISHED_UNCLEAR_VITAMIN_K_ANTAGONIST ->
				EnumSet.of(AdviceNote.COMFORT_FIRST);
		});
		return notes;
	}

}
