package org.calciphylaxis.advisor.cdshooks.discovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The PlanDefinitions and their Library say what discovery and the concepts say. With
 * {@code -Dplan-definitions.write=true} the files are written first.
 */
class PlanDefinitionsTest {

	@Test
	void everyServiceHasAPlanDefinitionAndTheReverse() throws IOException {
		try (var files = Files.list(Path.of("fhir-resources/plan-definitions"))) {
			assertThat(files).extracting(Path::toString)
				.containsExactlyInAnyOrderElementsOf(PlanDefinitionFiles.texts().keySet());
		}
	}

	@Test
	void filesSayWhatTheServicesAre() throws IOException {
		for (Map.Entry<String, String> file : PlanDefinitionFiles.texts().entrySet()) {
			Path path = Path.of(file.getKey());
			if (Boolean.getBoolean("plan-definitions.write")) {
				Files.writeString(path, file.getValue());
			}
			assertThat(path).hasContent(file.getValue());
		}
	}

}
