package org.calciphylaxis.advisor.chart;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.ResourceReference;
import org.jspecify.annotations.Nullable;

/**
 * Tells the patient of the call from others in a resource's {@code subject} or
 * {@code patient}. A resource that names nobody is taken as the patient's, since it came
 * in answer to a query for the patient.
 */
public final class SubjectMatcher {

	private static final String TYPE = "Patient";

	private final String patientId;

	private final Map<String, JsonNode> referenced;

	/**
	 * @param patientId without {@code Patient/}
	 * @param referenced the Patients that came along, by the full URL they came with
	 */
	public SubjectMatcher(String patientId, Map<String, JsonNode> referenced) {
		this.patientId = patientId;
		this.referenced = referenced;
	}

	/**
	 * Whether the resource belongs to another patient, or to no patient at all (a group,
	 * a device, a contained patient that is nobody's).
	 */
	public boolean isForeign(LenientElement resource) {
		return isForeign(resource, resource.node().get("subject"))
				|| isForeign(resource, resource.node().get("patient"));
	}

	private boolean isForeign(LenientElement resource, @Nullable JsonNode subject) {
		if (subject == null) {
			return false;
		}
		if (subject.isArray()) {
			for (JsonNode each : subject) {
				if (isForeign(resource, each)) {
					return true;
				}
			}
			return false;
		}
		String reference = reference(subject);
		return reference != null && !names(resource, reference.strip());
	}

	/**
	 * Whether an Observation of the patient tells of something else: a donor, a fetus, a
	 * machine. A focus that names nobody is not known to be the patient.
	 */
	boolean isAboutOther(LenientElement observation) {
		JsonNode focus = observation.node().path("focus");
		if (!focus.isArray()) {
			return isOther(observation, focus);
		}
		for (JsonNode each : focus) {
			if (isOther(observation, each)) {
				return true;
			}
		}
		return false;
	}

	private boolean isOther(LenientElement observation, JsonNode focus) {
		if (focus.isMissingNode() || focus.isNull() || (focus.isContainerNode() && focus.isEmpty())) {
			return false;
		}
		String reference = reference(focus);
		return reference == null || !names(observation, reference.strip());
	}

	private static @Nullable String reference(JsonNode reference) {
		return reference.isTextual() ? reference.textValue() : new LenientElement(reference).text("reference");
	}

	private boolean names(LenientElement resource, String reference) {
		ResourceReference parsed = ResourceReference.parse(reference);
		if (parsed.form() == ResourceReference.Form.CONTAINED) {
			return parsed.id().equals(this.patientId) && containsPatient(resource);
		}
		return parsed.isTo(TYPE, this.patientId) || isThePatient(this.referenced.get(reference));
	}

	private boolean isThePatient(@Nullable JsonNode target) {
		return target != null && isThePatient(new LenientElement(target));
	}

	private boolean isThePatient(LenientElement resource) {
		return TYPE.equals(resource.resourceType()) && this.patientId.equals(resource.text("id"));
	}

	private boolean containsPatient(LenientElement resource) {
		return resource.all("contained").stream().anyMatch(this::isThePatient);
	}

}
