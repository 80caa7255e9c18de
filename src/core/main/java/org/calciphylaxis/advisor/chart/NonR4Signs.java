package org.calciphylaxis.advisor.chart;

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
	 * Of several signs the first one counts.
	 */
	private static final Map<String, List<Sign>> MEMBERS = Map.of("Condition",
			List.of(new Sign("assertedDate", STU3), new Sign("dateRecorded", DSTU2)), "MedicationRequest",
			List.of(new Sign("medication", R5), new Sign("context", STU3)), "MedicationStatement",
			List.of(new Sign("medication", R5), new Sign("taken", STU3), new Sign("wasNotTaken", DSTU2)), "Observation",
			List.of(new Sign("comments", DSTU2), new Sign("related", BOTH)), "Procedure",
			List.of(new Sign("occurrencePeriod", R5), new Sign("occurrenceDateTime", R5), new Sign("notDone", STU3),
					new Sign("notPerformed", DSTU2)),
			"DiagnosticReport", List.of(new Sign("codedDiagnosis", BOTH)), "Encounter",
			List.of(new Sign("actualPeriod", R5)));

	/** What was a code before R4 and is a CodeableConcept in it. */
	private static final List<String> CONDITION_STATUSES = List.of("clinicalStatus", "verificationStatus");

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
		for (Sign sign : MEMBERS.getOrDefault(type, List.of())) {
			if (element.has(sign.member())) {
				return Optional.of(sign.version());
			}
		}
		return Optional.empty();
	}

	/** A member that R4 does not have. */
	private record Sign(String member, String version) {

	}

}
