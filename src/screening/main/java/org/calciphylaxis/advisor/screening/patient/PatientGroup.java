package org.calciphylaxis.advisor.screening.patient;

import java.util.Comparator;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.screening.input.Grouping;
import org.jspecify.annotations.Nullable;

/** The ward or organization of a patient. */
final class PatientGroup {

	private PatientGroup() {
	}

	/** The display of the group, else its reference; null when the chart does not say. */
	static @Nullable String find(Grouping grouping, ChartAssembler chart) {
		return switch (grouping) {
			case NONE -> null;
			case ORGANIZATION -> chart.of(PrefetchKey.PATIENT)
				.stream()
				.map((patient) -> name(patient.path(grouping.member())))
				.findFirst()
				.orElse(null);
			case WARD -> chart.of(PrefetchKey.ENCOUNTERS)
				.stream()
				.filter((encounter) -> !encounter.path(grouping.member()).isEmpty())
				.max(Comparator.comparing((encounter) -> encounter.path("period").path("start").asText()))
				.map((encounter) -> ward(encounter.path(grouping.member())))
				.orElse(null);
		};
	}

	/** Where the patient is or was last: the last of the locations. */
	private static @Nullable String ward(JsonNode locations) {
		return name(locations.path(locations.size() - 1).path("location"));
	}

	private static @Nullable String name(JsonNode reference) {
		for (String member : List.of("display", "reference")) {
			String name = reference.path(member).asText().strip();
			if (!name.isEmpty()) {
				return name;
			}
		}
		return null;
	}

}
