package org.calciphylaxis.advisor.stories;

import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Every patient of {@code docs/vignettes.csv} is advised what the file says. */
class VignettesTest {

	/** Quiet after a showing or an answer: told by the card history's tests. */
	private static final Set<Integer> ABOUT_QUIET_PERIODS = Set.of(5, 55);

	static Stream<Vignette> vignettes() {
		return Vignette.all().stream().filter((vignette) -> !ABOUT_QUIET_PERIODS.contains(vignette.id()));
	}

	@ParameterizedTest
	@MethodSource("vignettes")
	void patientIsAdvisedWhatTheFileSays(Vignette vignette) {
		assertThat(vignette.advised(vignette.patient())).as(vignette.story())
			.containsExactlyElementsOf(vignette.expected());
	}

}
