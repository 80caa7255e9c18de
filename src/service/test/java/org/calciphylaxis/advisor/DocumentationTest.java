package org.calciphylaxis.advisor;

import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.hl7.fhir.r4.model.ResourceType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.ConfigurationProperties;

import static org.assertj.core.api.Assertions.assertThat;

/** The documents say what is. */
class DocumentationTest {

	private static final Pattern LINK = Pattern.compile("(?<!`)]\\(([^)\\s]+)\\)");

	/** In two or more words, such as {@code ChartReader}. */
	private static final Pattern TYPE = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z0-9]+)+)\\b");

	private static final Pattern SETTING = Pattern.compile("(?m)^\\| `([a-z0-9.*-]+)` \\|");

	@Test
	void everyLinkLeadsSomewhere() {
		assertThat(documents()).allSatisfy((document) -> assertThat(links(document)).as(document.toString())
			.allMatch((link) -> leadsSomewhere(document, link)));
	}

	@Test
	void theMavenCommandsOfTheReadmeAreRunByTheBuild() {
		String run = RepositoryFiles.text(Path.of(".ci/run"));
		assertThat(ReadmeExamples.commands()).filteredOn((command) -> command.startsWith("mvn"))
			.isNotEmpty()
			.allMatch((command) -> run.contains(command.replace("mvn ", "")));
	}

	@Test
	void everyOtherCommandOfTheReadmeIsACurl() {
		assertThat(ReadmeExamples.commands())
			.allMatch((command) -> command.startsWith("mvn ") || command.startsWith("curl "));
	}

	@Test
	void everySettingIsInTheTableAndNoOther() {
		Set<String> documented = SETTING.matcher(RepositoryFiles.text(Path.of("docs/configuration.md")))
			.results()
			.map((result) -> result.group(1))
			.filter((name) -> name.startsWith("advisor."))
			.collect(Collectors.toSet());
		Set<String> settings = settings();
		settings.addAll(settings("advisor.rules", Thresholds.class));
		assertThat(documented).containsExactlyInAnyOrderElementsOf(settings);
	}

	@Test
	void theTableGivesTheThresholdsAsTheyAre() throws ReflectiveOperationException {
		String table = RepositoryFiles.text(Path.of("docs/configuration.md"));
		for (RecordComponent group : Thresholds.class.getRecordComponents()) {
			Object numbers = group.getAccessor().invoke(ThresholdsLoader.shipped());
			for (RecordComponent number : group.getType().getRecordComponents()) {
				String name = "advisor.rules." + kebab(group.getName()) + "." + kebab(number.getName());
				assertThat(table).contains("| `" + name + "` | `" + number.getAccessor().invoke(numbers) + "` |");
			}
		}
	}

	@Test
	void everyRuleThatTheCodeCitesIsOnThePageOfRules() {
		Set<String> anchors = anchors(RepositoryFiles.file("docs/rules.md"));
		assertThat(citations("sections? (\\d+)")).isNotEmpty()
			.allMatch((number) -> anchors.contains("section-" + number));
	}

	@Test
	void everyVignetteThatTheCodeCitesIsAmongTheVignettes() {
		Set<String> rows = RepositoryFiles.lines(Path.of("docs/vignettes.csv"))
			.stream()
			.map((line) -> line.split(",")[0])
			.collect(Collectors.toSet());
		assertThat(citations("[Vv]ignettes? (\\d+)")).isNotEmpty().allMatch(rows::contains);
	}

	@ParameterizedTest
	@ValueSource(strings = { "docs/architecture.md", "docs/glossary.md" })
	void everyTypeThatADocumentNamesExists(String document) {
		Set<String> types = RepositoryFiles.files(".java")
			.stream()
			.map((file) -> file.getFileName().toString().replace(".java", ""))
			.collect(Collectors.toSet());
		Stream.of(ResourceType.values()).map(ResourceType::name).forEach(types::add);
		assertThat(TYPE.matcher(RepositoryFiles.text(Path.of(document))).results().map((result) -> result.group(1)))
			.isNotEmpty()
			.allMatch(types::contains);
	}

	/** The numbers that the sources cite, also over the end of a comment's line. */
	private static Set<String> citations(String pattern) {
		return RepositoryFiles.files(".java")
			.stream()
			.map((file) -> RepositoryFiles.text(file).replaceAll("\\s*\\n\\s*(\\*|//)?\\s*", " "))
			.flatMap((text) -> Pattern.compile(pattern).matcher(text).results())
			.map((result) -> result.group(1))
			.collect(Collectors.toSet());
	}

	private static List<Path> documents() {
		return RepositoryFiles.files(".md");
	}

	private static List<String> links(Path document) {
		return LINK.matcher(RepositoryFiles.text(document))
			.results()
			.map((result) -> result.group(1))
			.filter((link) -> !link.matches("[a-z]+:.*") && !link.contains("{{"))
			.toList();
	}

	private static boolean leadsSomewhere(Path document, String link) {
		String[] parts = link.split("#", 2);
		Path target = parts[0].isEmpty() ? RepositoryFiles.file(document.toString())
				: RepositoryFiles.file(document.toString()).resolveSibling(parts[0]).normalize();
		return Files.exists(target) && (parts.length == 1 || anchors(target).contains(parts[1]));
	}

	/** As GitHub makes them from headings, and those written in HTML. */
	private static Set<String> anchors(Path target) {
		return RepositoryFiles.lines(target)
			.stream()
			.flatMap((line) -> line.startsWith("#") ? Stream
				.of(line.replaceFirst("^#+ +", "").toLowerCase().replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
					: Pattern.compile("(?:id|name)=\"([^\"]+)\"")
						.matcher(line)
						.results()
						.map((result) -> result.group(1)))
			.collect(Collectors.toSet());
	}

	private static Set<String> settings() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.calciphylaxis.advisor")
			.stream()
			.filter((type) -> type.isAnnotatedWith(ConfigurationProperties.class))
			.map(JavaClass::reflect)
			.flatMap((type) -> settings(type.getAnnotation(ConfigurationProperties.class).value(), type).stream())
			.collect(Collectors.toSet());
	}

	private static List<String> settings(String prefix, Class<?> type) {
		List<String> settings = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + "." + kebab(component.getName());
			if (component.getType().isRecord() && component.getType().getName().contains("calciphylaxis")) {
				settings.addAll(settings(name, component.getType()));
			}
			else {
				settings.add(name);
			}
		}
		return settings;
	}

	private static String kebab(String name) {
		return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase();
	}

}
