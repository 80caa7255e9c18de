package org.calciphylaxis.advisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.springframework.boot.autoconfigure.SpringBootApplication;

import static org.assertj.core.api.Assertions.assertThat;

class CalciphylaxisAdvisorApplicationTest {

	/** Or a bean in a new package would be missing without a word. */
	@Test
	void everyPackageOfTheServiceIsScanned() throws IOException {
		String[] scanned = CalciphylaxisAdvisorApplication.class.getAnnotation(SpringBootApplication.class)
			.scanBasePackages();

		assertThat(scanned).containsExactlyInAnyOrderElementsOf(packages());
	}

	private static List<String> packages() throws IOException {
		Path sources = RepositoryFiles.file("src/service/main/java/org/calciphylaxis/advisor");
		try (Stream<Path> entries = Files.list(sources)) {
			return entries.filter(Files::isDirectory)
				.map((directory) -> CalciphylaxisAdvisorApplication.HERE + directory.getFileName())
				.toList();
		}
	}

}
