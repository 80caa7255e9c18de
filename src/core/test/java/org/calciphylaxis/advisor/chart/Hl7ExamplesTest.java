package org.calciphylaxis.advisor.chart;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.facts.PatientChart;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

/** Any of HL7's own R4 examples may come under any key. */
class Hl7ExamplesTest {

	private static final List<JsonNode> EXAMPLES = new ArrayList<>();

	@BeforeAll
	static void readExamples() throws IOException {
		URL folder = Hl7ExamplesTest.class.getClassLoader().getResource("json/spec/patient-example.json");
		JarFile jar = ((JarURLConnection) folder.openConnection()).getJarFile();
		ObjectMapper json = new ObjectMapper();
		for (JarEntry entry : jar.stream().filter((each) -> each.getName().matches("json/spec/.+\\.json")).toList()) {
			try (InputStream content = jar.getInputStream(entry)) {
				EXAMPLES.add(json.readTree(content));
			}
		}
	}

	@ParameterizedTest
	@EnumSource
	void anyExampleUnderAnyKeyIsReadWithoutAnException(PrefetchKey key) {
		assertThat(EXAMPLES).hasSizeGreaterThan(2_900);
		for (JsonNode example : EXAMPLES) {
			ChartResources sources = new ChartResources(
					new ChartContext(patientOf(example), List.of(example), List.of(example)),
					Map.of(key, List.of(example)), Map.of(), Map.of());
			assertThatCode(() -> ChartFixture.READER.read(sources)).doesNotThrowAnyException();
		}
	}

	@Test
	void allExamplesUnderAllKeysAreOneChart() {
		Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);
		for (PrefetchKey key : PrefetchKey.values()) {
			resources.put(key, EXAMPLES);
		}
		PatientChart chart = ChartFixture.READER
			.read(new ChartResources(ChartContext.of("example"), resources, Map.of(), Map.of()));
		assertThat(chart.patient().birthDate()).hasYear(1974);
		assertThat(chart.conditions()).isNotEmpty();
		assertThat(chart.observations()).isNotEmpty();
		assertThat(chart.events()).isNotEmpty();
		assertThat(chart.reports()).isNotEmpty();
	}

	@Test
	void noExampleIsTakenForAnotherFhirVersion() {
		assertThat(EXAMPLES).allSatisfy((example) -> assertThat(NonR4Signs.find(example)).isEmpty());
	}

	private static String patientOf(JsonNode example) {
		String reference = example.path("subject").path("reference").asText("Patient/example");
		return reference.substring(reference.lastIndexOf('/') + 1);
	}

}
