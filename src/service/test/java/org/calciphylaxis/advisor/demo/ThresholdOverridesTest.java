package org.calciphylaxis.advisor.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ThresholdOverridesTest {

	private final ThresholdOverrides whatIf = new ThresholdOverrides(ThresholdsLoader.shipped());

	@Test
	void changesNothingUnlessAsked() throws Exception {
		assertThat(this.whatIf.with(json("{}"))).isEqualTo(ThresholdsLoader.shipped());
	}

	@Test
	void movesTheNumberThatIsNamed() throws Exception {
		Thresholds moved = this.whatIf.with(json("{\"labs\": {\"albumin\": 3.0}, \"counts\": {\"earlyMinors\": 2}}"));
		assertThat(moved.labs().albumin()).isEqualByComparingTo("3.0");
		assertThat(moved.counts().earlyMinors()).isEqualTo(2);
		assertThat(moved.labs().pthMajor()).isEqualTo(ThresholdsLoader.shipped().labs().pthMajor());
	}

	@Test
	void refusesANumberThatNoRuleHas() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.whatIf.with(json("{\"labs\": {\"sodium\": 1}}")))
			.withMessageContaining("thresholds.labs.sodium");
	}

	@Test
	void refusesWhatIsNoNumber() {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> this.whatIf.with(json("{\"labs\": {\"albumin\": \"x\"}}")));
	}

	private static JsonNode json(String text) throws Exception {
		return new ObjectMapper().readTree(text);
	}

}
