package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

class SyntheticPatientsPageIT extends PageTest {

	static Stream<Story> stories() throws IOException {
		List<Story> stories = new ArrayList<>();
		for (JsonNode story : new ObjectMapper().readTree(Path.of("fhir-resources/patients/index.json").toFile())) {
			stories.add(new Story(story.path("patient").asText(), story.path("title").asText(),
					story.path("advice").asText(), story.path("indicator").asText()));
		}
		return stories.stream();
	}

	@ParameterizedTest
	@MethodSource("stories")
	void showsWhatTheStoryTellsToExpect(Story story) {
		try (PreviewPage preview = visit(story.patient())) {
			assertThat(preview.page().locator("#story-heading")).hasText(story.title());
			if (story.advice().isEmpty()) {
				preview.showsNoCard();
				assertThat(preview.page().locator(".verdict .rule.none")).isVisible();
			}
			else {
				preview.shows(story.advice(), story.indicator());
				assertThat(preview.page().locator(".verdict [data-rule=" + story.advice() + "]")).isVisible();
			}
			preview.hasNoComplaints();
		}
	}

	record Story(String patient, String title, String advice, String indicator) {

		@Override
		public String toString() {
			return this.patient;
		}

	}

}
