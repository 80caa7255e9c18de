package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of our artifacts are the FHIR that they say they are. */
class FhirResourcesTest {

	@ParameterizedTest
	@MethodSource("resources")
	void isValidFhir(Path file) throws IOException {
		assertThat(OfflineValidation.errors(Files.readString(file))).isEmpty();
	}

	static Stream<Path> resources() {
		return Stream.of("valuesets", "codesystems", "plan-definitions")
			.flatMap((folder) -> files("fhir-resources/" + folder));
	}

	private static Stream<Path> files(String directory) {
		try (Stream<Path> entries = Files.list(Path.of(directory))) {
			return entries.sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
