package org.calciphylaxis.advisor.terminology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the rationale page lists as left out is left out. */
class LeftOutCodesTest {

	@Test
	void noValueSetListsACodeThatIsLeftOut() throws IOException {
		Terminology terminology = Terminology.shipped();
		List<String[]> rows = leftOut();
		assertThat(rows).hasSizeGreaterThan(10)
			.allSatisfy(
					(row) -> assertThat(terminology.conceptsOf(row[2].strip(), row[3].strip())).as(row[3]).isEmpty());
	}

	/** Rows of the form {@code | concept | system | code | meaning | why |}. */
	private static List<String[]> leftOut() throws IOException {
		return Files.readString(Path.of("docs/clinical-rationale.md")).split("## Codes that are left out")[1]
			.split("\n## ")[0].lines()
			.filter((line) -> line.startsWith("| ") && !line.startsWith("| Concept"))
			.map((line) -> line.split("\\|"))
			.toList();
	}

}
