package org.calciphylaxis.advisor.demo.smart;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.demo.SyntheticPatients;

import org.springframework.web.util.HtmlUtils;

/** On which a standalone launch asks for the patient. */
final class PatientPickerPage {

	private static final String PAGE = """
			<!doctype html>
			<html lang="en">
			<head>
			<meta charset="utf-8">
			<meta name="viewport" content="width=device-width, initial-scale=1">
			<title>Choose a patient</title>
			<link rel="icon" href="/icon.svg" type="image/svg+xml">
			<link rel="stylesheet" href="/smart/css/theme.css">
			<link rel="stylesheet" href="/smart/css/app.css">
			</head>
			<body><main class="message"><h1>Choose a patient</h1><ul>%s</ul></main></body>
			</html>
			""";

	private final Map<String, String> titles = new LinkedHashMap<>();

	PatientPickerPage(SyntheticPatients patients) {
		try {
			for (JsonNode story : new ObjectMapper().readTree(patients.index())) {
				this.titles.put(story.path("patient").asText(), story.path("title").asText());
			}
		}
		catch (JsonProcessingException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	boolean isKnown(String patient) {
		return this.titles.containsKey(patient);
	}

	/**
	 * The page, in UTF-8.
	 * @param query of the request, which each link repeats
	 */
	byte[] html(String query) {
		String links = this.titles.entrySet()
			.stream()
			.map((patient) -> "<li><a href=\"?%s&amp;patient=%s\">%s</a></li>".formatted(HtmlUtils.htmlEscape(query),
					patient.getKey(), HtmlUtils.htmlEscape(patient.getValue())))
			.collect(Collectors.joining());
		return PAGE.formatted(links).getBytes(StandardCharsets.UTF_8);
	}

}
