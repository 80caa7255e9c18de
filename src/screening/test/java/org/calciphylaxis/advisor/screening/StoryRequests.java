package org.calciphylaxis.advisor.screening;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.calciphylaxis.advisor.stories.OpenedCharts;
import org.calciphylaxis.advisor.stories.PatientStory;
import org.junit.platform.engine.discovery.ClassNameFilter;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Every patient story of the core that opens a chart, as the hook request of a patient of
 * its own, with all dates as far from today as the story has them.
 */
final class StoryRequests {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d");

	private StoryRequests() {
	}

	static List<JsonNode> all(LocalDate today) {
		List<JsonNode> requests = new ArrayList<>();
		long days = ChronoUnit.DAYS.between(PatientStory.TODAY, today);
		OpenedCharts.listen((request) -> requests.add(moved(request, "story-" + (requests.size() + 1), days)));
		Launcher launcher = LauncherFactory.create();
		launcher.execute(LauncherDiscoveryRequestBuilder.request()
			.selectors(DiscoverySelectors.selectPackage("org.calciphylaxis.advisor.stories"))
			.filters(ClassNameFilter.includeClassNamePatterns(".*Test"))
			.build());
		OpenedCharts.listen((request) -> {
		});
		return requests;
	}

	private static JsonNode moved(JsonNode request, String patient, long days) {
		String text = request.toString()
			.replace("Patient/p1", "Patient/" + patient)
			.replace("\"p1\"", "\"" + patient + "\"");
		String moved = DATE.matcher(text).replaceAll((date) -> moved(date.group(), days));
		try {
			return JSON.readTree(moved);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** What is no day stays what it is. */
	private static String moved(String date, long days) {
		try {
			return LocalDate.parse(date).plusDays(days).toString();
		}
		catch (DateTimeException ex) {
			return date;
		}
	}

}
