package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class GenerateChartsTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@TempDir
	private Path folder;

	@Test
	void sameSeedGivesTheSameFiles() {
		generate("a", "--charts", "5", "--mean-size", "40000", "--seed", "3");
		generate("b", "--charts", "5", "--mean-size", "40000", "--seed", "3");
		generate("c", "--charts", "5", "--mean-size", "40000", "--seed", "4");
		assertThat(lines("a")).isEqualTo(lines("b")).isNotEqualTo(lines("c"));
	}

	@Test
	void chartsAreAsLargeAsWantedOnAverage() {
		generate("a", "--charts", "150", "--mean-size", "50000");
		long bytes = lines("a").stream().mapToLong((line) -> line.length() + 1).sum();
		assertThat(bytes / 150).isBetween(40_000L, 62_000L);
	}

	@Test
	void chartsDifferInValuesDatesCodesAndWords() {
		generate("a", "--charts", "60", "--mean-size", "60000");
		List<JsonNode> resources = resources("a");
		assertThat(distinct(resources, "/valueQuantity/value")).hasSizeGreaterThan(1000);
		assertThat(distinct(resources, "/valueQuantity/unit")).contains("pg/mL", "pmol/L", "mg/dL", "mmol/L");
		assertThat(distinct(resources, "/effectiveDateTime")).hasSizeGreaterThan(1000);
		assertThat(distinct(resources, "/code/coding/0/system")).hasSizeGreaterThanOrEqualTo(4);
		assertThat(distinct(resources, "/valueString")).hasSizeGreaterThan(30);
		assertThat(distinct(resources, "/medicationReference/reference")).isNotEmpty();
	}

	@Test
	void patientsAreOfAllAges() {
		generate("a", "--charts", "300", "--mean-size", "1000");
		List<Integer> ages = ofType(resources("a"), "Patient").stream()
			.map((patient) -> 2026 - Integer.parseInt(patient.path("birthDate").asText().substring(0, 4)))
			.toList();
		assertThat(ages).filteredOn((age) -> age < 45).hasSizeBetween(15, 60);
		assertThat(ages).filteredOn((age) -> age >= 75).hasSizeBetween(45, 100);
	}

	@Test
	void everyResourceButPatientsAndMedicationsNamesItsPatient() {
		generate("a", "--charts", "10", "--mean-size", "30000");
		List<JsonNode> resources = resources("a");
		Set<String> patients = distinct(ofType(resources, "Patient"), "/id");
		assertThat(patients).hasSize(10);
		assertThat(resources)
			.filteredOn((resource) -> !Set.of("Patient", "Medication").contains(resource.path("resourceType").asText()))
			.allMatch((resource) -> patients
				.contains(resource.at("/subject/reference").asText().replaceFirst(".*Patient/", "")));
	}

	@Test
	void aFullFileIsFollowedByTheNext() throws IOException {
		generate("a", "--charts", "4", "--mean-size", "60000", "--file-size", "20000");
		assertThat(this.folder.resolve("a/Observation.000.ndjson")).exists();
		assertThat(this.folder.resolve("a/Observation.003.ndjson")).exists();
		assertThat(Files.size(this.folder.resolve("a/Observation.000.ndjson"))).isBetween(20_000L, 23_000L);
	}

	@Test
	void compressesWhenAsked() throws IOException {
		generate("a", "--charts", "2", "--gzip", "true");
		try (var file = new GZIPInputStream(Files.newInputStream(this.folder.resolve("a/Patient.000.ndjson.gz")))) {
			assertThat(new String(file.readAllBytes())).startsWith("{\"resourceType\":\"Patient\"");
		}
	}

	@Test
	void oneChartCanBeMadeLarge() {
		generate("a", "--charts", "2", "--mean-size", "30000", "--first-chart-size", "3000000");
		assertThat(resources("a")).hasSizeGreaterThan(3000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--charts", "--charts x", "--size 3", "--as-of 1.11.2026" })
	void refusesAWrongOption(String options) {
		String[] arguments = Stream
			.concat(Stream.of("--output", this.folder.toString()), Arrays.stream(options.split(" ")))
			.toArray(String[]::new);
		assertThat(GenerateCharts.run(arguments)).isEqualTo(2);
		assertThat(this.folder).isEmptyDirectory();
	}

	@Test
	void overwritesNothing() {
		generate("a", "--charts", "1");
		assertThat(run("a", "--charts", "1")).isOne();
	}

	private void generate(String name, String... options) {
		assertThat(run(name, options)).isZero();
	}

	private int run(String name, String... options) {
		return GenerateCharts
			.run(Stream.concat(Stream.of("--output", this.folder.resolve(name).toString()), Arrays.stream(options))
				.toArray(String[]::new));
	}

	private List<String> lines(String name) {
		try (Stream<Path> files = Files.list(this.folder.resolve(name))) {
			return files.sorted().flatMap(GenerateChartsTest::lines).toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> lines(Path file) {
		try {
			return Files.readAllLines(file).stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<JsonNode> resources(String name) {
		return lines(name).stream().map((line) -> {
			try {
				return JSON.readTree(line);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}).toList();
	}

	private static List<JsonNode> ofType(List<JsonNode> resources, String type) {
		return resources.stream().filter((resource) -> resource.path("resourceType").asText().equals(type)).toList();
	}

	private static Set<String> distinct(List<JsonNode> resources, String pointer) {
		Set<String> values = new HashSet<>();
		resources.forEach((resource) -> {
			if (!resource.at(pointer).isMissingNode()) {
				values.add(resource.at(pointer).asText());
			}
		});
		return values;
	}

}
