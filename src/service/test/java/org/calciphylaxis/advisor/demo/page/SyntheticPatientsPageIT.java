package org.calciphylaxis.advisor.demo.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** One visitor opens every story, one after the other. */
class SyntheticPatientsPageIT extends PageTest {

	private PreviewPage preview;

	@BeforeAll
	void visitTheFirst() throws IOException {
		this.preview = visit(stories().findFirst().orElseThrow().patient());
	}

	@AfterAll
	void leave() {
		this.preview.close();
	}

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
		this.preview.choose(story.patient());
		assertThat(this.preview.page().locator("#story-heading")).hasText(story.title());
		if (story.advice().isEmpty()) {
			this.preview.showsNoCard();
			assertThat(this.preview.page().locator(".verdict .rule.none")).isVisible();
		}
		else {
			this.preview.shows(story.advice(), story.indicator());
			assertThat(this.preview.page().locator(".verdict [data-rule=" + story.advice() + "]")).isVisible();
		}
		this.preview.hasNoComplaints();
	}

	record Story(String patient, String title, String advice, String indicator) {

		@Override
		public String toString() {
			return this.patient;
		}

	}

}
