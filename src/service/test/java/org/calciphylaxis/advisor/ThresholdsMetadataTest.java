package org.calciphylaxis.advisor;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What an IDE proposes for {@code advisor.rules.*} is what thresholds.yaml holds. */
class ThresholdsMetadataTest {

	private static final String FILE = "/META-INF/additional-spring-configuration-metadata.json";

	@Test
	void everyThresholdIsDescribedWithItsDefaultAndNoOther() throws IOException {
		try (InputStream file = ThresholdsMetadataTest.class.getResourceAsStream(FILE)) {
			JsonNode properties = new ObjectMapper().readTree(file).path("properties");
			Map<String, String> defaults = properties.valueStream()
				.filter((property) -> property.path("name").asText().startsWith(ThresholdsBinder.PREFIX + "."))
				.collect(Collectors.toMap(
						(property) -> property.path("name").asText().substring(ThresholdsBinder.PREFIX.length() + 1),
						(property) -> property.path("defaultValue").asText()));
			assertThat(defaults).containsExactlyInAnyOrderEntriesOf(ThresholdsLoader.shippedByName());
			assertThat(properties.findValuesAsText("description")).allMatch((text) -> !text.isBlank());
		}
	}

}
