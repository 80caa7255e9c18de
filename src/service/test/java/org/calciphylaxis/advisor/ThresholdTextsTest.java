package org.calciphylaxis.advisor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What IDEs and the table of settings say of the thresholds is what thresholds.yaml says,
 * word for word. {@code -Dthresholds.write=true} writes both again.
 */
class ThresholdTextsTest {

	private static final Path METADATA = Path
		.of("src/service/main/resources/META-INF/additional-spring-configuration-metadata.json");

	private static final Path TABLE = Path.of("docs/configuration.md");

	private static final String ROW = "| `" + AssessmentConfiguration.PREFIX + ".";

	private static final boolean WRITE = Boolean.getBoolean("thresholds.write");

	private static final ObjectMapper JSON = new ObjectMapper();

	@Test
	void everyThresholdHasItsMeaningUnitAndTagBesideIt() {
		assertThat(ThresholdLine.all()).allMatch((line) -> line.meaning().matches(".+ \\[[ED/]+]"))
			.extracting((line) -> line.name().substring(AssessmentConfiguration.PREFIX.length() + 1))
			.containsExactlyElementsOf(ThresholdsLoader.shippedByName().keySet());
	}

	@Test
	void idesProposeEveryThresholdAndNoOther() throws IOException {
		JsonNode expected = metadata();
		if (WRITE) {
			DefaultPrettyPrinter printer = new DefaultPrettyPrinter(
					Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER));
			printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
			Files.writeString(METADATA, JSON.writer(printer).writeValueAsString(expected) + "\n");
		}
		assertThat(JSON.readTree(METADATA.toFile())).isEqualTo(expected);
	}

	@Test
	void theTableOfSettingsHasEveryThresholdAndNoOther() throws IOException {
		List<String> rows = ThresholdLine.all().stream().map(ThresholdLine::row).toList();
		if (WRITE) {
			List<String> lines = Files.readAllLines(TABLE);
			int first = lines.indexOf(lines.stream().filter((line) -> line.startsWith(ROW)).findFirst().orElseThrow());
			List<String> others = lines.stream().filter((line) -> !line.startsWith(ROW)).collect(Collectors.toList());
			others.addAll(first, rows);
			Files.write(TABLE, others);
		}
		assertThat(Files.readAllLines(TABLE).stream().filter((line) -> line.startsWith(ROW)))
			.containsExactlyElementsOf(rows);
	}

	private static JsonNode metadata() throws IOException {
		ObjectNode metadata = JSON.createObjectNode();
		ArrayNode properties = metadata.putArray("properties");
		for (ThresholdLine line : ThresholdLine.all()) {
			properties.addObject()
				.put("name", line.name())
				.put("type", line.type())
				.put("description", line.description())
				.set("defaultValue", JSON.readTree(line.value()));
		}
		return metadata;
	}

}
