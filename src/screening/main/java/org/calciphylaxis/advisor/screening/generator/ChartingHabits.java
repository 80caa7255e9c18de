package org.calciphylaxis.advisor.screening.generator;

/**
 * How the site documents. Nothing published says how sites are spread over these: the
 * shares are assumptions, chosen so that each way is met often.
 *
 * @param coding the coding system of problems: {@code icd-10-cm}, {@code icd-10-gm},
 * {@code snomed}, or {@code words} for none
 * @param language {@code en} or {@code de}
 * @param secondUnits whether results come in the second unit of each
 * @param sessions whether each treatment is charted, or only one visit a month
 * @param drugCoding {@code rxnorm}, {@code atc} or {@code words}
 * @param medicationReferences whether orders refer to a Medication
 * @param absoluteReferences whether subjects are named by a whole URL
 */
record ChartingHabits(String coding, String language, boolean secondUnits, boolean sessions, String drugCoding,
		boolean medicationReferences, boolean absoluteReferences) {

	static ChartingHabits draw(Chance chance) {
		double system = chance.share();
		String coding = (system < 0.5) ? "icd-10-cm"
				: (system < 0.7) ? "snomed" : (system < 0.9) ? "icd-10-gm" : "words";
		boolean german = coding.equals("icd-10-gm");
		String drugs = chance.happens(0.15) ? "words" : german ? "atc" : "rxnorm";
		return new ChartingHabits(coding, german ? "de" : "en", german || chance.happens(0.2), chance.happens(0.6),
				drugs, chance.happens(0.15), chance.happens(0.03));
	}

}
