package org.calciphylaxis.advisor.assessment.advice;

import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AdviceCodeTest {

	@Test
	void codesAreStableAndInPrecedence() {
		assertThat(AdviceCode.values()).extracting(AdviceCode::code)
			.containsExactly("penileLesion", "suspectedSepsis", "suspected", "suspectedEarly", "nonUremic", "possible",
					"atRisk", "vitaminKAntagonistOrder", "aggravatingMedicationOrder",
					"establishedOnVitaminKAntagonist", "establishedAggravatingMedication",
					"establishedUnclearVitaminKAntagonist");
		assertThat(AdviceCode.values()).extracting(AdviceCode::display).doesNotContain("").doesNotHaveDuplicates();
	}

	@Test
	void firstSevenAreDiagnosticAndTwoAreAboutOrders() {
		assertThat(Stream.of(AdviceCode.values()).filter(AdviceCode::isDiagnostic)).hasSize(7)
			.contains(AdviceCode.AT_RISK);
		assertThat(Stream.of(AdviceCode.values()).filter(AdviceCode::isAboutAnOrder))
			.containsExactly(AdviceCode.VITAMIN_K_ANTAGONIST_ORDER, AdviceCode.AGGRAVATING_MEDICATION_ORDER);
	}

	@Test
	void itemIsNamedAfterItsDefinition() {
		assertThat(SuggestedOrder.VITAMIN_D_25_OH.activityDefinitionId()).isEqualTo("vitamin-d-25-oh");
	}

	@Test
	void remarksHaveWords() {
		assertThat(Evidence.Remark.values()).extracting(Evidence.Remark::displayText).doesNotContain("");
	}

}
