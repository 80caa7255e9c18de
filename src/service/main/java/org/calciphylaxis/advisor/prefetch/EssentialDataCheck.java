package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.NonR4Signs;
import org.calciphylaxis.advisor.chart.SubjectMatcher;
import org.calciphylaxis.advisor.chart.value.LenientElement;

/**
 * Whether what came for an essential key can be used. Where nothing of it can (it is
 * something else, or another patient's, or of another FHIR version), the key is missing:
 * an empty chart would be misread as a healthy patient (rules, section 10).
 */
final class EssentialDataCheck {

	private final String patientId;

	private final SubjectMatcher subject;

	/**
	 * @param referenced Patients that came along, by full URL
	 */
	EssentialDataCheck(String patientId, Map<String, JsonNode> referenced) {
		this.patientId = patientId;
		this.subject = new SubjectMatcher(patientId, referenced);
	}

	/** The value of a key, or why it has failed. */
	PrefetchValue check(PrefetchKey key, PrefetchValue value) {
		if (!key.isEssential() || !(value instanceof PrefetchValue.Resources arrived)) {
			return value;
		}
		return (key == PrefetchKey.PATIENT) ? patient(arrived) : conditions(arrived);
	}

	private PrefetchValue patient(PrefetchValue.Resources arrived) {
		boolean isThere = arrived.resources()
			.stream()
			.anyMatch((resource) -> BundleReader.resourceType(resource).equals("Patient")
					&& resource.path("id").asText().equals(this.patientId));
		return isThere ? arrived : new PrefetchValue.Failed("what came is not the patient of the context");
	}

	private PrefetchValue conditions(PrefetchValue.Resources arrived) {
		List<JsonNode> resources = arrived.resources();
		if (resources.isEmpty()) {
			boolean isKnownToBeEmpty = arrived.unreadable() == 0 && arrived.reason().isEmpty();
			return isKnownToBeEmpty ? arrived : new PrefetchValue.Failed("nothing that came could be read");
		}
		List<JsonNode> conditions = resources.stream()
			.filter((resource) -> BundleReader.resourceType(resource).equals("Condition"))
			.toList();
		if (conditions.isEmpty()) {
			return new PrefetchValue.Failed(PrefetchValueReader.OTHER_KIND);
		}
		if (conditions.stream().allMatch((condition) -> this.subject.isForeign(new LenientElement(condition)))) {
			return new PrefetchValue.Failed("all that came belongs to another patient");
		}
		Optional<String> version = foreignVersion(conditions);
		return version.isPresent() ? new PrefetchValue.Failed(FhirVersionFilter.reason(version.get())) : arrived;
	}

	/** The other version that all of them are of. */
	private static Optional<String> foreignVersion(List<JsonNode> resources) {
		Optional<String> version = Optional.empty();
		for (JsonNode resource : resources) {
			version = NonR4Signs.find(resource);
			if (version.isEmpty()) {
				return version;
			}
		}
		return version;
	}

}
