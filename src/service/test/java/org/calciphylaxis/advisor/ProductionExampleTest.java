package org.calciphylaxis.advisor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.security.TrustProperties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.io.ByteArrayResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The files that the documents tell an operator to write are files to start with. */
class ProductionExampleTest {

	private static final Pattern YAML = Pattern.compile("```yaml\\n(.*?advisor:.*?)```", Pattern.DOTALL);

	static Stream<String> examples() {
		Stream<String> inDocuments = Stream.of("README.md", "docs/operations.md").flatMap((document) -> {
			Matcher yaml = YAML.matcher(RepositoryFiles.text(Path.of(document)));
			return yaml.results().map((example) -> example.group(1));
		});
		Stream<String> deployed = Stream
			.of("packaging/compose/application.yaml", "packaging/kustomize/overlays/production/application.yaml",
					"packaging/debian/files/application.yaml")
			.map((file) -> RepositoryFiles.text(Path.of(file)).replaceAll("(?m)^# (?=( |advisor:))", ""));
		return Stream.concat(inDocuments, deployed);
	}

	@ParameterizedTest
	@MethodSource("examples")
	void isAsTheProgramReadsIt(String yaml) {
		YamlPropertiesFactoryBean reader = new YamlPropertiesFactoryBean();
		reader.setResources(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
		Map<String, String> properties = new HashMap<>();
		reader.getObject().forEach((name, value) -> properties.put(name.toString(), value.toString()));
		assertThat(PropertiesBinder.problems("advisor", AdvisorProperties.class, properties)).isEmpty();
		assertThat(PropertiesBinder.problems("advisor.trust", TrustProperties.class, properties)).isEmpty();
		SettingNames names = new SettingNames();
		names.add("advisor", AdvisorProperties.class);
		names.add("advisor.trust", TrustProperties.class);
		assertThat(properties.keySet()).filteredOn((name) -> name.startsWith("advisor."))
			.filteredOn((name) -> !name.startsWith("advisor.card-history."))
			.isNotEmpty()
			.allMatch((name) -> names.contains(ConfigurationPropertyName.of(name), false));
	}

}
