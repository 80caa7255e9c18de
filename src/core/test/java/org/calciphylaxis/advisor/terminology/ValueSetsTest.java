package org.calciphylaxis.advisor.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ValueSetsTest {

	private static final Path DIRECTORY = Path.of("fhir-resources/valuesets");

	@Test
	void everyConceptHasAValueSetAndEveryValueSetAConcept() throws IOException {
		try (Stream<Path> files = Files.list(DIRECTORY)) {
			assertThat(files.map((file) -> file.getFileName().toString()))
				.containsExactlyInAnyOrderElementsOf(Arrays.stream(Concept.values()).map(this::fileName).toList());
		}
	}

	@ParameterizedTest
	@EnumSource
	void saysWhatItIs(Concept concept) throws IOException {
		JsonNode valueSet = read(concept);
		assertThat(valueSet.path("id").asText()).isEqualTo(concept.valueSetId());
		assertThat(valueSet.path("url").asText())
			.isEqualTo("https://calciphylaxis-advisor.github.io/fhir/ValueSet/" + concept.valueSetId());
		for (String field : List.of("version", "name", "title", "date", "publisher", "description")) {
			assertThat(valueSet.path(field).asText()).as(field).isNotBlank();
		}
		assertThat(valueSet.path("status").asText()).isEqualTo("draft");
	}

	@ParameterizedTest
	@EnumSource
	void printsTheNoticeOfEveryOwnerWhoseCodesItLists(Concept concept) throws IOException {
		JsonNode valueSet = read(concept);
		List<String> systems = valueSet.findValuesAsText("system");
		String copyright = valueSet.path("copyright").asText();
		assertThat(copyright.contains("SNOMED International")).isEqualTo(systems.contains("http://snomed.info/sct"));
		assertThat(copyright.contains("Regenstrief Institute")).isEqualTo(systems.contains("http://loinc.org"));
		assertThat(copyright.contains("National Library of Medicine"))
			.isEqualTo(systems.contains("http://www.nlm.nih.gov/research/umls/rxnorm")
					|| systems.stream().anyMatch((system) -> system.contains("mesh")));
	}

	@ParameterizedTest
	@EnumSource
	void listsEveryCodeWithItsMeaning(Concept concept) throws IOException {
		for (JsonNode code : read(concept).findValues("concept").stream().flatMap(ValueSetsTest::elements).toList()) {
			assertThat(code.path("display").asText()).as(code.path("code").asText())
				.isNotBlank()
				.doesNotContain("...", "prefix", "CONFIRM", "  ");
		}
	}

	private JsonNode read(Concept concept) throws IOException {
		return new ObjectMapper().readTree(DIRECTORY.resolve(fileName(concept)).toFile());
	}

	private static Stream<JsonNode> elements(JsonNode list) {
		return list.valueStream();
	}

	private String fileName(Concept concept) {
		return concept.valueSetId() + ".json";
	}

}
