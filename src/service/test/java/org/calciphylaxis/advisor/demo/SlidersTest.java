package org.calciphylaxis.advisor.demo;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;

import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlidersTest {

	@Test
	void nameEveryThresholdInWords() throws IOException {
		String words = Files.readString(Path.of("src/service/main/resources/static/js/thresholds.js"));
		for (RecordComponent group : Thresholds.class.getRecordComponents()) {
			assertThat(words).contains("\n  " + group.getName() + ": {");
			for (RecordComponent threshold : group.getType().getRecordComponents()) {
				assertThat(words).containsPattern("\\b" + threshold.getName() + ": \\[");
			}
		}
	}

}
