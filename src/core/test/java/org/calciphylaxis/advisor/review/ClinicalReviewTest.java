package org.calciphylaxis.advisor.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What clinicians sign is what the rules say. With {@code -Dclinical-review.write=true}
 * the pages are written first.
 */
class ClinicalReviewTest {

	@ParameterizedTest
	@ValueSource(strings = { ClinicalReview.PAGE, ClinicalReview.VIGNETTES })
	void pageSaysWhatRulesThresholdsAndVignettesSay(String page) throws IOException {
		String text = ClinicalReview.pages().getOrDefault(page, "");
		if (Boolean.getBoolean("clinical-review.write")) {
			Files.writeString(Path.of(page), text);
		}
		assertThat(RepositoryText.of(page)).isNotEmpty().isEqualTo(text);
	}

}
