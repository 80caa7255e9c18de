package org.calciphylaxis.advisor.assessment.text;

import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClinicalTextTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "HOSPICE | Admitted to hospice", "HOSPICE | Comfort measures only", "HOSPICE | Hospiz",
					"PALLIATIVE_SERVICE | Palliative care consult", "PAIN_SERVICE | Pain management referral",
					"PAIN_SERVICE | Referral to pain clinic", "PAIN_SERVICE | Schmerztherapie",
					"DERMATOLOGY | Dermatology consult", "DERMATOLOGY | Dermatologisches Konsil",
					"NEPHROLOGY | Nephrology follow-up", "UROLOGY | Urologist",
					"MECHANICAL_VALVE | Mechanical aortic valve", "MECHANICAL_VALVE | Prosthetic heart valve in situ",
					"MECHANICAL_VALVE | St. Jude valve", "MECHANICAL_VALVE | On-X aortic valve",
					"MECHANICAL_VALVE | mechanische Aortenklappe", "MITRAL_STENOSIS | Rheumatic mitral valve stenosis",
					"MITRAL_STENOSIS | Mitralstenose", "VENTRICULAR_ASSIST_DEVICE | LVAD in place",
					"VENTRICULAR_ASSIST_DEVICE | left ventricular assist device",
					"ANTIPHOSPHOLIPID_SYNDROME | Antiphospholipid antibody syndrome",
					"SKIN_BIOPSY | Skin, left thigh, punch biopsy", "SKIN_BIOPSY | Biopsy of skin lesion",
					"SKIN_BIOPSY | Hautbiopsie", "BONE_SCINTIGRAPHY | Bone scan whole body",
					"SOFT_TISSUE_RADIOGRAPH | X-ray soft tissue thigh", "SYSTEMIC_FORM | Prednisone 5 mg oral tablet",
					"LOCAL_FORM | Hydrocortisone 1 % cream", "LOCAL_FORM | intra-articular injection",
					"DIALYSIS_CIRCUIT | Heparin lock flush", "SUBCUTANEOUS | 5000 units subcutaneously",
					"SEPSIS | Sepsis, unspecified organism" })
	void affirmsTerm(TermGroup group, String text) {
		assertThat(TextFixture.read(text).affirms(group)).isTrue();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "HOSPICE | Not a hospice candidate", "HOSPICE | Hospice declined", "HOSPICE | Palliative care",
					"PAIN_SERVICE | Painful leg", "PAIN_SERVICE | Pain score",
					"DERMATOLOGY | No dermatology referral needed", "MECHANICAL_VALVE | Bioprosthetic valve",
					"MECHANICAL_VALVE | No mechanical valve", "MITRAL_STENOSIS | Aortic stenosis",
					"SEPSIS | Sepsis ruled out", "SKIN_BIOPSY | Liver biopsy" })
	void doesNotAffirmTerm(TermGroup group, String text) {
		assertThat(TextFixture.read(text).affirms(group)).isFalse();
	}

	@Test
	void showsTermsAsCharted() {
		assertThat(firstTerm("Known LIV\u00ADEDO\nreticularis", TermGroup.LIVEDO)).isEqualTo("LIV\u00ADEDO");
		assertThat(firstTerm("E. coli", TermGroup.ORGANISM)).isEqualTo("E. coli");
	}

	private static String firstTerm(String charted, TermGroup group) {
		ClinicalText text = TextFixture.read(charted);
		return text.words(text.matches(group).findFirst().orElseThrow());
	}

	@Test
	void namesUlcersOfOtherCauses() {
		assertThat(TextFixture.read("Diabetic foot ulcer").affirmsOrAsks(TermGroup.OTHER_CAUSE_ULCER)).isTrue();
		assertThat(TextFixture.read("Bedsore").affirmsOrAsks(TermGroup.OTHER_CAUSE_ULCER)).isTrue();
		assertThat(TextFixture.read("No pressure ulcer").affirmsOrAsks(TermGroup.OTHER_CAUSE_ULCER)).isFalse();
		assertThat(TextFixture.read("Non-pressure ulcer of calf").affirmsOrAsks(TermGroup.OTHER_CAUSE_ULCER)).isFalse();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "AFFIRMED | Calciphylaxis", "NEGATED | No calciphylaxis", "QUESTION | Suspected calciphylaxis",
					"PAST | History of calciphylaxis", "SOMEBODY_ELSE | Mother had calciphylaxis",
					"NEGATED | No history of suspected calciphylaxis", "NEGATED | Mother without calciphylaxis" })
	void assertsEachTerm(Assertion expected, String text) {
		assertThat(TextFixture.read(text).matches(TermGroup.CALCIPHYLAXIS)).extracting(TermMatch::assertion)
			.containsExactly(expected);
	}

	@Test
	void readsAnyText() {
		for (String text : new String[] { "", " ", "\n\n", "?", "-", ":", "\uD800", "a\u0000b", "(((", "???:-\n-" }) {
			assertThat(TextFixture.read(text).matches()).isEmpty();
		}
	}

}
