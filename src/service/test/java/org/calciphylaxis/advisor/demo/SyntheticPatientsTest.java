package org.calciphylaxis.advisor.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

import ca.uhn.fhir.context.FhirContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.hl7.fhir.r4.model.Bundle;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SyntheticPatientsTest {

	private static final FhirContext FHIR = FhirContext.forR4Cached();

	private final SyntheticPatients stories = new SyntheticPatients(
			Clock.fixed(Instant.parse("2032-02-29T12:00:00Z"), ZoneOffset.UTC));

	@Test
	void listsEveryPatientFileOnce() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("fhir-resources/patients"))) {
			List<String> patients = files.map((file) -> file.getFileName().toString().replace(".json", ""))
				.filter((name) -> !name.equals("index"))
				.toList();
			assertThat(index().findValuesAsText("patient")).containsExactlyInAnyOrderElementsOf(patients);
		}
	}

	@Test
	void tellsOfEachWhatToExpect() throws IOException {
		for (JsonNode story : index()) {
			assertThat(story.path("title").asText()).isNotEmpty();
			assertThat(story.path("line").asText()).isNotEmpty();
			assertThat(story.path("expect").asText()).isNotEmpty();
		}
	}

	@Test
	void writesEachChartOfOnePatientOnly() {
		for (String chart : this.stories.charts()) {
			Bundle bundle = FHIR.newJsonParser().parseResource(Bundle.class, chart);
			String patient = "Patient/" + bundle.getIdElement().getIdPart();
			bundle.getEntry()
				.stream()
				.map((entry) -> entry.getResource().getNamedProperty("subject"))
				.filter((subject) -> subject != null && subject.getMaxCardinality() == 1)
				.forEach((subject) -> assertThat(subject.getValues().get(0)).hasFieldOrPropertyWithValue("reference",
						patient));
		}
	}

	private JsonNode index() throws IOException {
		return new ObjectMapper().readTree(this.stories.index());
	}

}
