package org.calciphylaxis.advisor.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;

/**
 * Tells resources of another FHIR version than R4 by signs that R4 cannot show, so that
 * they are refused and not misread. No sign is no proof of R4.
 */
public final class NonR4Signs {

	private static final String DSTU2 = "DSTU2";

	private static final String STU3 = "STU3";

	private static final String BOTH = "DSTU2 or STU3";

	private static final String R5 = "R5";

	/** Types that R4 does not have. */
	private static final Map<String, String> TYPES = Map.of("MedicationOrder", DSTU2, "DiagnosticOrder", DSTU2,
			"DeviceUseRequest", DSTU2, "ProcedureRequest", BOTH, "ReferralRequest", BOTH);

	/**
	 * Members that the type has only in another version, and whose loss would misread it.
	 */
	private static final Map<String, Map<String, String>> MEMBERS = Map.of("Condition",
			Map.of("dateRecorded", DSTU2, "assertedDate", STU3), "MedicationRequest",
			Map.of("context", STU3, "medication", R5), "MedicationStatement",
			Map.of("wasNotTaken", DSTU2, "taken", STU3, "medication", R5), "Observation",
			Map.of("comments", DSTU2, "related", BOTH), "Procedure",
			Map.of("notPerformed", DSTU2, "notDone", STU3, "occurrencePeriod", R5, "occurrenceDateTime", R5),
			"DiagnosticReport", Map.of("codedDiagnosis", BOTH), "Encounter", Map.of("actualPeriod", R5));

	/** What was a code before R4 and is a CodeableConcept in it. */
	private static final List<String> CONDITION_STATUSES = List.of("clinicalStatus", "verificationStatus");

	private static final Comparator<String> ORDER = Comparator.comparing(String::length)
		.thenComparing(Comparator.naturalOrder());

	private NonR4Signs() {
	}

	/** The version whose sign a resource shows; empty when it shows none. */
	public static Optional<String> find(JsonNode resource) {
		LenientElement element = new LenientElement(resource);
		String type = element.resourceType();
		String version = TYPES.get(type);
		if (version != null) {
			return Optional.of(version);
		}
		if ("Condition".equals(type)
				&& CONDITION_STATUSES.stream().anyMatch((status) -> element.text(status) != null)) {
			return Optional.of(BOTH);
		}
		Map<String, String> members = MEMBERS.get(type);
		return (members != null) ? sign(element, members) : Optional.empty();
	}

	private static Optional<String> sign(LenientElement element, Map<String, String> members) {
		String shortest = null;
		for (Map.Entry<String, String> member : members.entrySet()) {
			String version = member.getValue();
			if (element.has(member.getKey()) && (shortest == null || ORDER.compare(version, shortest) < 0)) {
				shortest = version;
			}
		}
		return Optional.ofNullable(shortest);
	}

}
