package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IgnoredElementsTest {

	private static final Pattern MEMBER = Pattern.compile("\"(\\w+)\"");

	@Test
	void areLeftOutOfTheTree() throws InvalidJson {
		String json = "{\"meta\":{\"versionId\":\"1\"},\"id\":\"2\",\"code\":{\"extension\":[1,{}],\"text\":\"t\"}}";

		assertThat(StrictJsonReader.read(json.getBytes(StandardCharsets.UTF_8)))
			.hasToString("{\"meta\":null,\"id\":\"2\",\"code\":{\"extension\":null,\"text\":\"t\"}}");
	}

	/** Who asked for one of them would find nothing. */
	@Test
	void areNamedByNoReaderOfCharts() throws IOException {
		for (String reader : List.of("core/main/java/org/calciphylaxis/advisor/chart",
				"service/main/java/org/calciphylaxis/advisor/cdshooks",
				"service/main/java/org/calciphylaxis/advisor/prefetch",
				"service/main/java/org/calciphylaxis/advisor/demo")) {
			try (Stream<Path> sources = Files.walk(Path.of("src", reader))) {
				for (Path source : sources.filter((path) -> path.toString().endsWith(".java")).toList()) {
					assertThat(source.endsWith("IgnoredElements.java") ? List.of() : unreadMembersIn(source))
						.as("%s", source)
						.isEmpty();
				}
			}
		}
	}

	private static List<String> unreadMembersIn(Path source) throws IOException {
		Matcher names = MEMBER.matcher(Files.readString(source));
		return names.results().map((name) -> name.group(1)).filter(IgnoredElements::has).toList();
	}

}
