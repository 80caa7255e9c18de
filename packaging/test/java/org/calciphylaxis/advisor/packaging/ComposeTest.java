package org.calciphylaxis.advisor.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class ComposeTest {

	private static final Path FILE = Path.of("packaging/compose/compose.yaml");

	@TempDir
	private Path folder;

	@Test
	void isAsComposeReadsIt() {
		assertThat(compose().output("--file", FILE.toString(), "config")).contains("calciphylaxis-advisor:");
	}

	@Test
	void aMisspelledFieldIsAnError() throws IOException {
		Path wrong = this.folder.resolve("compose.yaml");
		Files.writeString(wrong, Files.readString(FILE).replace("read_only:", "readonly:"));
		Program.Result result = compose().run("--file", wrong.toString(), "config");
		assertThat(result.status()).isNotZero();
		assertThat(result.output()).contains("readonly");
	}

	@Test
	void secretsAreFilesAndNothingIsOpenToTheNetwork() throws IOException {
		JsonNode compose = new YAMLMapper().readTree(FILE.toFile());
		assertThat(compose.path("secrets")).isNotEmpty().allMatch((secret) -> secret.has("file"));
		assertThat(compose.at("/services/advisor/ports")).isNotEmpty()
			.allMatch((port) -> port.asText().startsWith("127.0.0.1:"));
		assertThat(compose.at("/services/postgres").has("ports")).isFalse();
		assertThat(compose.at("/services/advisor/read_only").asBoolean()).isTrue();
	}

	/** The plugin where there is one, else the program of old. */
	private static Program compose() {
		Program plugin = new Program(List.of("docker", "compose"));
		return plugin.isThere("version") ? plugin : Program.of("docker-compose");
	}

}
