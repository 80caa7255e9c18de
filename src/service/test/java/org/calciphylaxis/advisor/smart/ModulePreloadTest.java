package org.calciphylaxis.advisor.smart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The app's pages name all their modules, so that a browser fetches them at once and not
 * one import after the other.
 */
class ModulePreloadTest {

	private static final Path APP = Path.of("src/service/main/resources/smart");

	private static final Pattern IMPORT = Pattern.compile("from \"\\./([\\w-]+\\.js)\"");

	private static final Pattern PRELOAD = Pattern.compile("rel=\"modulepreload\" href=\"js/([\\w-]+\\.js)\"");

	@ParameterizedTest
	@CsvSource({ "index.html, app.js", "launch.html, launch.js" })
	void everyModuleThatIsImportedIsPreloaded(String page, String module) throws IOException {
		Set<String> imported = new TreeSet<>();
		collectImports(module, imported);
		assertThat(imported).isNotEmpty();
		assertThat(found(PRELOAD, APP.resolve(page))).containsExactlyElementsOf(imported);
	}

	private static void collectImports(String module, Set<String> imported) throws IOException {
		for (String other : found(IMPORT, APP.resolve("js").resolve(module)).toList()) {
			if (imported.add(other)) {
				collectImports(other, imported);
			}
		}
	}

	private static Stream<String> found(Pattern pattern, Path file) throws IOException {
		return pattern.matcher(Files.readString(file)).results().map((match) -> match.group(1));
	}

}
