package org.calciphylaxis.advisor.demo.smart;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.cdshooks.AdvisorClient;
import org.calciphylaxis.advisor.cdshooks.DemoModeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** A German reads nothing of ours in English, whatever the chart holds. */
@DemoModeTest
class GermanAssessmentIT {

	/** What is written in our words and not in those of the chart. */
	private static final Set<String> OURS = Set.of("title", "missing", "name", "why", "item", "remarks", "summary",
			"group", "reason");

	/**
	 * Names that no clinician reads: where a fact is from, and those of thresholds and
	 * advice.
	 */
	private static final Set<String> NO_TEXT = Stream
		.concat(Stream.of("reference", "limits"), Stream.of(AdviceCode.values()).map(AdviceCode::code))
		.collect(Collectors.toSet());

	@LocalServerPort
	private int port;

	static Stream<String> patients() throws IOException {
		List<String> patients = new ArrayList<>();
		new ObjectMapper().readTree(Path.of("fhir-resources/patients/index.json").toFile())
			.forEach((story) -> patients.add(story.path("patient").asText()));
		return patients.stream();
	}

	@ParameterizedTest
	@MethodSource("patients")
	void everyTextOfOursIsGerman(String patient) throws IOException {
		String token = new DemoLaunch(this.port).accessToken(patient);
		JsonNode english = assess(patient, token, "en-US,de;q=0.5");
		JsonNode german = assess(patient, token, "de-DE,de;q=0.9,en;q=0.8");
		Map<String, String> dictionary = new HashMap<>(
				new Yaml().<Map<String, Map<String, String>>>load(Files.readString(Path.of("cards/de/words.yaml")))
					.get("messages"));
		List<String> alike = new ArrayList<>();
		collectAlike("", english, german, dictionary, alike);
		assertThat(alike).isEmpty();
	}

	@Test
	void hasTheLanguageOfTheInstallationWhenTheBrowserWantsNeither() throws IOException {
		String token = new DemoLaunch(this.port).accessToken("penile-ulcer");
		HttpResponse<String> answer = post("penile-ulcer", token, "fr");
		assertThat(answer.headers().firstValue("Content-Language")).hasValue("en");
		assertThat(AdvisorClient.json(answer).at("/advice/0/title").asText())
			.isEqualTo("Penile lesion in kidney failure");
	}

	/** Texts that are the same in both although the words are not. */
	private static void collectAlike(String field, JsonNode english, JsonNode german, Map<String, String> dictionary,
			List<String> alike) {
		if (NO_TEXT.contains(field) || NO_TEXT.contains(english.asText())) {
			return;
		}
		if (english.isTextual()) {
			String text = english.asText();
			boolean isOurs = OURS.contains(field) && text.chars().anyMatch(Character::isLetter);
			String translated = dictionary.get(text);
			boolean isAlikeInBoth = text.equals(translated);
			if (text.equals(german.asText()) && (isOurs || translated != null) && !isAlikeInBoth) {
				alike.add(field + ": " + text);
			}
			return;
		}
		assertThat(german.size()).as(field).isEqualTo(english.size());
		if (english.isArray()) {
			for (int at = 0; at < english.size(); at++) {
				collectAlike(field, english.get(at), german.get(at), dictionary, alike);
			}
		}
		english.properties()
			.forEach((member) -> collectAlike(member.getKey(), member.getValue(), german.path(member.getKey()),
					dictionary, alike));
	}

	private JsonNode assess(String patient, String token, String languages) {
		HttpResponse<String> answer = post(patient, token, languages);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Language")).hasValue(languages.substring(0, 2));
		return AdvisorClient.json(answer);
	}

	private HttpResponse<String> post(String patient, String token, String languages) {
		return new AdvisorClient(this.port).post("/smart/assessment",
				"{\"fhirServer\":\"http://localhost:%d/fhir\",\"patientId\":\"%s\"}".formatted(this.port, patient),
				"Authorization", "Bearer " + token, "Accept-Language", languages);
	}

}
