package org.calciphylaxis.advisor.screening.files;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is said of a failure of Spark. */
class FailureMessagesTest {

	@ParameterizedTest
	@CsvSource({ "not a gzip file, no whole gzip file", "No space left on device, no space is left",
			"/out/x (Permission denied), no permission" })
	void namesTheFileAndTheReason(String root, String reason) {
		Exception failure = new IllegalStateException("Job aborted", new IOException(
				"Encountered error while reading file file:///in/Patient.ndjson.gz. Code: 1", new IOException(root)));
		assertThat(FailureMessages.translate(failure)).hasMessageContaining("file:///in/Patient.ndjson.gz: ")
			.hasMessageContaining(reason);
	}

	@Test
	void repeatsNothingThatMayBeOfAChart() {
		assertThat(FailureMessages.translate(new IllegalStateException("cannot cast Jane Doe")).getMessage())
			.doesNotContain("Jane")
			.contains("IllegalStateException");
	}

}
