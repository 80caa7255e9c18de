package org.calciphylaxis.advisor.stories;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.Assessor;
import org.calciphylaxis.advisor.assessment.Occasion;
import org.calciphylaxis.advisor.assessment.ThresholdNumbers;
import org.calciphylaxis.advisor.assessment.advice.Assessment;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of the patients takes the numbers of the rules from the settings. */
class NumbersInStoriesTest {

	@Test
	void noReasonNamesANumberThatASettingHolds() {
		assertThat(named(ThresholdNumbers.changed(false))).allMatch(ThresholdNumbers::isCount);
		assertThat(named(ThresholdNumbers.changed(true))).isEmpty();
	}

	@Test
	void theNumbersAreFoundWhenTheyAreThere() {
		assertThat(named(ThresholdsLoader.shipped()))
			.anyMatch((found) -> found.startsWith("kidney.vintage-days: 5 year"))
			.anyMatch((found) -> found.startsWith("look-back.pth: 180 days"))
			.anyMatch((found) -> found.startsWith("counts.early-minors: 3 "))
			.hasSizeGreaterThan(15);
	}

	private static Set<String> named(Thresholds thresholds) {
		Assessor assessor = new Assessor(thresholds, Terminology.shipped().lexicon());
		Set<String> named = new TreeSet<>();
		for (Vignette vignette : Vignette.all()) {
			for (Occasion occasion : Occasion.values()) {
				Assessment assessment = vignette.patient().when(occasion, assessor).assessment();
				reasons(assessment).forEach((reason) -> ThresholdNumbers.in(reason)
					.forEach((found) -> named.add(found + " in: " + reason)));
			}
		}
		return named;
	}

	private static List<String> reasons(Assessment assessment) {
		List<String> texts = new ArrayList<>();
		assessment.nearMisses().forEach((miss) -> texts.add(miss.missing().replaceAll("\\(now .*\\)", "")));
		assessment.gaps().forEach((gap) -> texts.add(gap.item() + ": " + gap.reason()));
		assessment.riskFactors().forEach((factor) -> texts.add(factor.title() + ": " + factor.reason()));
		assessment.conclusions().forEach((conclusion) -> texts.add(conclusion.toString()));
		Stream
			.concat(assessment.advice().stream().flatMap((advice) -> advice.evidence().stream()),
					assessment.riskFactors().stream().flatMap((factor) -> factor.evidence().stream()))
			.map(Evidence::item)
			.forEach((item) -> texts.add(item.toString()));
		return texts;
	}

}
