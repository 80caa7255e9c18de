package org.calciphylaxis.advisor.screening.report;

import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

/**
 * The service's own report, {@code /actuator/advice-report} as JSON: what clinicians did
 * with its cards. Their comments are not read.
 *
 * @param from the first moment of its period
 * @param to the first moment after it
 * @param live cards that clinicians saw
 * @param silent cards that were only counted
 */
public record ServiceReport(String from, String to, List<Line> live, List<Line> silent) {

	private static final ObjectMapper JSON = new ObjectMapper();

	public ServiceReport {
		live = List.copyOf(live);
		silent = List.copyOf(silent);
	}

	/**
	 * Reads the report.
	 * @throws IllegalArgumentException saying which member is not as it should be; no
	 * value is repeated
	 */
	public static ServiceReport parse(String json) {
		JsonNode report;
		try {
			report = JSON.readTree(json);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException("the advice report is not JSON", ex);
		}
		if (report == null || !report.path("from").isTextual() || !report.path("to").isTextual()) {
			throw new IllegalArgumentException(
					"the advice report has no \"from\" and \"to\": it is not the answer of /actuator/advice-report");
		}
		return new ServiceReport(report.path("from").asText(), report.path("to").asText(), lines(report, "live"),
				lines(report, "silent"));
	}

	private static List<Line> lines(JsonNode report, String member) {
		if (!report.path(member).isArray()) {
			throw new IllegalArgumentException("\"" + member + "\" of the advice report is not a list");
		}
		List<Line> lines = new ArrayList<>();
		for (JsonNode line : report.path(member)) {
			if (!line.path("advice").isTextual()) {
				throw new IllegalArgumentException("\"" + member + "\" of the advice report has a line without advice");
			}
			lines.add(new Line(line.path("advice").asText(), line.path("shown").asLong(),
					line.path("accepted").asLong(), line.path("overridden").asLong(), line.path("ignored").asLong()));
		}
		return lines;
	}

	/** The cards of an advice, of all rule versions. */
	static Line sum(List<Line> lines, String advice) {
		return lines.stream()
			.filter((line) -> line.advice().equals(advice))
			.reduce(new Line(advice, 0, 0, 0, 0), Line::plus);
	}

	static @Nullable ServiceReport parseIfGiven(@Nullable String json) {
		return (json != null) ? parse(json) : null;
	}

	/**
	 * The cards of one advice; shown is the sum of the others.
	 *
	 * @param advice its code
	 * @param shown cards
	 * @param accepted cards of which a suggestion was accepted
	 * @param overridden cards that were overridden
	 * @param ignored cards without feedback
	 */
	public record Line(String advice, long shown, long accepted, long overridden, long ignored) {

		Line plus(Line other) {
			return new Line(this.advice, this.shown + other.shown, this.accepted + other.accepted,
					this.overridden + other.overridden, this.ignored + other.ignored);
		}

	}

}
