package org.calciphylaxis.advisor.screening;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a screening says of a patient is what the service says when the chart is opened:
 * both as they are shipped, each in a process of its own.
 */
class SameAnswerIT {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Path SERVICE = Path.of("src/service/target");

	/** A folder of FHIR Bundles, one patient each, {@code .json.gz}: none is shipped. */
	private static final String CHARTS = "screening.charts";

	@TempDir
	private Path folder;

	@Test
	void screeningAdvisesEveryStoryAsTheServiceDoes() throws IOException, InterruptedException {
		List<JsonNode> requests = StoryRequests.all(LocalDate.now(ZoneId.systemDefault()))
			.stream()
			.filter((request) -> request.path("prefetch").size() == 10)
			.toList();
		assertThat(requests).hasSizeGreaterThan(100);
		assertThat(assertSameAnswers(requests).values()).anyMatch((advice) -> !advice.isEmpty());
	}

	@Test
	void screeningAdvisesGivenChartsAsTheServiceDoes() throws IOException, InterruptedException {
		String charts = System.getProperty(CHARTS);
		Assumptions.assumeTrue(charts != null, "no folder of charts is given by -D" + CHARTS);
		List<JsonNode> requests = new ArrayList<>();
		try (Stream<Path> files = Files.list(Path.of(charts))) {
			for (Path file : files.filter((each) -> each.toString().endsWith(".json.gz")).sorted().toList()) {
				try (InputStream text = new GZIPInputStream(Files.newInputStream(file))) {
					requests.add(ChartRequests.of(JSON.readTree(text)));
				}
			}
		}
		assertThat(requests).isNotEmpty();
		assertThat(assertSameAnswers(requests)).isNotEmpty();
	}

	private Map<String, List<String>> assertSameAnswers(List<JsonNode> requests)
			throws IOException, InterruptedException {
		Assumptions.assumeTrue(System.getenv("CI") != null || Files.exists(SERVICE),
				"the service is not built: run mvn verify");
		Path output = this.folder.resolve("out");
		write(requests, Files.createDirectories(this.folder.resolve("in")));
		Instant now = Instant.now();
		ShippedJar.run("--input", this.folder.resolve("in").toString(), "--output", output.toString(), "--as-of",
				now.toString());
		Map<String, List<String>> screened = ShippedJar.advice(output);
		Map<String, List<String>> served = new LinkedHashMap<>();
		try (ServiceProcess service = new ServiceProcess(ShippedJar.jar(SERVICE))) {
			for (JsonNode request : requests) {
				List<String> advice = service.advice(request);
				if (!advice.equals(List.of("412"))) {
					served.put(request.path("context").path("patientId").asText(), advice);
				}
			}
		}
		assertThat(screened).containsAllEntriesOf(served);
		return served;
	}

	/** Each resource of the prefetch on a line. */
	private static void write(List<JsonNode> requests, Path input) throws IOException {
		try (BufferedWriter lines = Files.newBufferedWriter(input.resolve("all.ndjson"))) {
			int charts = 0;
			for (JsonNode request : requests) {
				charts++;
				for (JsonNode value : request.path("prefetch")) {
					for (JsonNode resource : value.path("resourceType").asText().equals("Bundle")
							? value.findValues("resource") : List.of(value)) {
						lines.write(unique(resource, charts).toString());
						lines.newLine();
					}
				}
			}
		}
	}

	/** Ids of resources are those of one server, so that no two charts share one. */
	private static JsonNode unique(JsonNode resource, int chart) {
		if (resource instanceof ObjectNode copy && !resource.path("resourceType").asText().equals("Patient")
				&& resource.path("id").isTextual() && resource.path("id").asText().matches("r\\d+")) {
			return copy.deepCopy().put("id", resource.path("id").asText() + "-" + chart);
		}
		return resource;
	}

}
