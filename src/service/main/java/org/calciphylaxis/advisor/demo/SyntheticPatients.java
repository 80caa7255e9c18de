package org.calciphylaxis.advisor.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The synthetic patients: {@code fhir-resources/patients}, dated from the day on which
 * the demo starts.
 */
@Component
@Profile("demo")
public class SyntheticPatients {

	private static final String FOLDER = "fhir-resources/patients/";

	private final RelativeDates dates;

	private final String index;

	SyntheticPatients(Clock clock) {
		this.dates = new RelativeDates(clock);
		this.index = read("index.json");
	}

	/** What the preview page lists: a JSON array of stories, in the order to show. */
	public String index() {
		return this.index;
	}

	/** The charts, one transaction Bundle in JSON per story of the index. */
	public List<String> charts() {
		List<String> charts = new ArrayList<>();
		for (JsonNode story : stories()) {
			charts.add(read(story.path("patient").asText() + ".json"));
		}
		return charts;
	}

	private JsonNode stories() {
		try {
			return new ObjectMapper().readTree(this.index);
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(FOLDER + "index.json is not JSON", ex);
		}
	}

	private String read(String file) {
		try {
			return this.dates.resolve(new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException("cannot read " + FOLDER + file, ex);
		}
	}

}
