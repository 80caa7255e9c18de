package org.calciphylaxis.advisor.cards.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.Evidence;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

import static org.assertj.core.api.Assertions.assertThat;

/** Every text that Java can put on a card is in words.yaml, and nothing else is. */
class MessagesTest {

	/** The calls whose first argument is a text for a card. */
	private static final Pattern CALL = Pattern
		.compile("(?:Message\\.of|needs|NotUsable|Impossible|Unusable|Denied|stop|FhirServerUnavailable)\\(");

	private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

	@Test
	void everyMessageOfTheCodeIsListed() {
		Set<String> unlisted = messages();
		assertThat(unlisted).hasSizeGreaterThan(200);
		unlisted.removeAll(listed("cards/words.yaml").keySet());
		assertThat(unlisted).isEmpty();
	}

	@Test
	void everyListedMessageIsSomewhereInTheCode() {
		String everything = String.join("\n", sources().map(MessagesTest::read).toList())
			.replaceAll("\"\\s*\\+\\s*\"", "");
		Set<String> known = new TreeSet<>(named());
		assertThat(listed("cards/words.yaml").keySet())
			.allSatisfy((message) -> assertThat(known.contains(message) || everything.contains("\"" + message + "\"")
					|| everything.contains(withoutServer(message)))
				.as(message)
				.isTrue());
	}

	@Test
	void germanHasWordsForEveryMessage() {
		assertThat(listed("cards/de/words.yaml")).hasSameSizeAs(listed("cards/words.yaml"))
			.allSatisfy((english, german) -> assertThat(german).isNotBlank());
	}

	/** In the code as they stand, or as the arguments of an enum's constants. */
	private static Set<String> messages() {
		Set<String> messages = new TreeSet<>(named());
		for (Path file : sources().toList()) {
			String code = read(file).replaceAll("\"\\s*\\+\\s*\"", "");
			Matcher call = CALL.matcher(code);
			while (call.find()) {
				messages.addAll(literals(firstArgument(code, call.end())));
			}
		}
		messages.removeIf((message) -> message.replaceAll("\\{\\w+}", "").chars().noneMatch(Character::isLetter));
		return messages;
	}

	/** Up to the comma or the parenthesis that ends the argument. */
	private static String firstArgument(String code, int from) {
		int depth = 0;
		boolean quoted = false;
		for (int at = from; at < code.length(); at++) {
			char letter = code.charAt(at);
			if (letter == '"' && code.charAt(at - 1) != '\\') {
				quoted = !quoted;
			}
			else if (!quoted && (letter == '(' || letter == ')' || letter == ',')) {
				if (depth == 0 && letter != '(') {
					return code.substring(from, at);
				}
				depth += (letter == '(') ? 1 : ((letter == ')') ? -1 : 0);
			}
		}
		return "";
	}

	/** Of a text, or of a choice of two; not of one that is put together. */
	private static List<String> literals(String argument) {
		boolean isText = argument.strip().startsWith("\"") || argument.contains("? \"");
		return (!isText || argument.contains("\" +")) ? List.of()
				: LITERAL.matcher(argument).results().map((literal) -> literal.group(1)).toList();
	}

	/** Those that enums, orders and body sites have. */
	private static Set<String> named() {
		Set<String> names = new TreeSet<>(List.of("left", "right"));
		Stream.of(AdviceCode.values()).map(AdviceCode::display).forEach(names::add);
		Stream.of(DropReason.values()).map(DropReason::phrase).forEach(names::add);
		Stream.of(Evidence.Remark.values()).map(Evidence.Remark::displayText).forEach(names::add);
		Stream.of(PrefetchKey.values())
			.map((key) -> Character.toUpperCase(key.title().charAt(0)) + key.title().substring(1))
			.forEach(names::add);
		for (String type : List.of("labs/Lab", "medication/DrugClass", "risk/RiskFactor")) {
			Matcher constant = Pattern.compile("(?m)[A-Z_]{3,}\\((\"[^\"]+\"(?:,\\s*\"[^\"]+\")?)")
				.matcher(read(Path.of("src/core/main/java/org/calciphylaxis/advisor/assessment", type + ".java")));
			constant.results().forEach((found) -> names.addAll(literals(found.group(1))));
		}
		Stream.of(Concept.values())
			.filter((concept) -> concept.name().startsWith("SITE_"))
			.map((concept) -> concept.name().substring(5).toLowerCase().replace('_', ' '))
			.forEach(names::add);
		YAML_SITES.keySet().stream().map((site) -> String.valueOf(site).replace('_', ' ')).forEach(names::add);
		orders().forEach(names::add);
		return names;
	}

	private static final Map<?, ?> YAML_SITES = (Map<?, ?>) new Yaml()
		.<Map<String, Object>>load(read(Path.of("fhir-resources/lexicon/en.yaml")))
		.get("sites");

	private static Stream<String> orders() {
		try (Stream<Path> files = Files.list(Path.of("fhir-resources/activity-definitions"))) {
			ObjectMapper json = new ObjectMapper();
			List<String> texts = files.map((file) -> {
				try {
					JsonNode definition = json.readTree(read(file));
					return definition.path("code").path("text").asText();
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}).toList();
			return texts.stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String withoutServer(String message) {
		return "\"" + message.replaceFirst("^the EHR's FHIR server ", "") + " (";
	}

	private static Map<String, String> listed(String file) {
		return new Yaml().<Map<String, Map<String, String>>>load(read(Path.of(file))).get("messages");
	}

	private static Stream<Path> sources() {
		return Stream.of("src/core/main/java", "src/service/main/java").flatMap((folder) -> {
			try (Stream<Path> files = Files.walk(Path.of(folder))) {
				return files.filter((file) -> file.toString().endsWith(".java")).toList().stream();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
