package org.calciphylaxis.advisor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of requirements is complete and names tests that exist. */
class ConformanceTest {

	/**
	 * The requirements of CDS Hooks 2.0 for a service, as the Inferno team numbers them,
	 * without those that they have withdrawn.
	 */
	private static final String OF_A_SERVICE = "1-14, 16, 27-29, 34-36, 52, 54-61, 74-78, 80-85, 87-90, 92-96, 98-100, "
			+ "103-113, 115-125, 127-136, 138-142, 144-148, 168, 175-177, 179, 195, 199-201, 203, 205, 206, 208, 210-220";

	private static final Pattern ROW = Pattern.compile("(?m)^\\| ([0-9, -]+) \\| ([^|]+) \\| ([^|]*)\\|$");

	private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

	private static final String PAGE = RepositoryFiles.text(Path.of("docs/conformance.md"));

	@Test
	void everyRequirementHasItsRow() {
		assertThat(ROW.matcher(PAGE).results().flatMap((row) -> numbers(row.group(1))))
			.containsExactlyInAnyOrderElementsOf(numbers(OF_A_SERVICE).toList());
	}

	@Test
	void everyTestThatHoldsARequirementExists() {
		Map<String, String> tests = RepositoryFiles.files("Test.java", "IT.java")
			.stream()
			.collect(Collectors.toMap((file) -> file.getFileName().toString().replace(".java", ""),
					RepositoryFiles::text, (one, other) -> one + other));
		assertThat(TEST.matcher(PAGE).results()).isNotEmpty()
			.allMatch((test) -> tests.getOrDefault(test.group(1), "").contains("void " + test.group(2) + "("));
	}

	private static Stream<Integer> numbers(String ranges) {
		Function<String, Stream<Integer>> range = (text) -> {
			List<Integer> ends = Stream.of(text.split("-")).map(Integer::valueOf).toList();
			return IntStream.rangeClosed(ends.get(0), ends.get(ends.size() - 1)).boxed();
		};
		return Stream.of(ranges.split(", ")).flatMap(range);
	}

}
