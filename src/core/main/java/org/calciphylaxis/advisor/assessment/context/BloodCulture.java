package org.calciphylaxis.advisor.assessment.context;

import java.util.List;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.ObservedValue;
import org.calciphylaxis.advisor.assessment.text.reading.CultureReading;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * What a blood culture has grown (rules, sections 2 and 10): an organism is there only
 * when it is named, or "growth of" something is, un-negated in its clause.
 *
 * @param organism whether an organism that is no usual contaminant has grown
 * @param contaminantsOnly whether a usual contaminant has grown, and nothing else
 */
record BloodCulture(boolean organism, boolean contaminantsOnly) {

	private static final BloodCulture NOTHING = new BloodCulture(false, false);

	static BloodCulture read(ObservationFact culture, ChartTexts texts) {
		if (culture.interpretations().contains("NEG")) {
			return NOTHING;
		}
		List<String> words = words(culture);
		if (words.stream().allMatch(String::isBlank)) {
			return new BloodCulture(culture.interpretations().contains("POS") || isPresent(culture.value()), false);
		}
		List<CultureReading> readings = words.stream().map(texts::read).map(CultureReading::of).toList();
		boolean organism = readings.stream().anyMatch(CultureReading::hasOrganism);
		return new BloodCulture(organism, !organism && readings.stream().anyMatch(CultureReading::hasOnlyContaminants));
	}

	private static boolean isPresent(ObservedValue value) {
		return value instanceof ObservedValue.Coded coded && coded.codedText().is(Concept.FINDING_PRESENT);
	}

	private static List<String> words(ObservationFact culture) {
		if (culture.value() instanceof ObservedValue.Coded coded) {
			return coded.codedText().texts();
		}
		return (culture.value() instanceof ObservedValue.Text text) ? List.of(text.text()) : List.of();
	}

}
