package org.calciphylaxis.advisor.chart;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.jspecify.annotations.Nullable;

/**
 * Tells the patient of the call from others in a resource's {@code subject} or
 * {@code patient}. A resource that names nobody is taken as the patient's, since it came
 * in answer to a query for the patient.
 */
class SubjectMatcher {

	private static final String TYPE = "Patient/";

	private final String patientId;

	/**
	 * @param patientId without {@code Patient/}
	 */
	SubjectMatcher(String patientId) {
		this.patientId = patientId;
	}

	/**
	 * Whether the resource belongs to another patient, or to no patient at all (a group,
	 * a device, a contained patient that is nobody's).
	 */
	boolean isForeign(LenientElement resource) {
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
		String reference = subject.isTextual() ? subject.textValue() : new LenientElement(subject).text("reference");
		return reference != null && !names(resource, reference.strip());
	}

	private boolean names(LenientElement resource, String reference) {
		if (isContained(reference)) {
			return reference.substring(1).equals(this.patientId) && containsPatient(resource);
		}
		if (reference.startsWith("urn:")) {
			return reference.endsWith(":" + this.patientId);
		}
		int history = reference.indexOf("/_history");
		String bare = (history >= 0) ? reference.substring(0, history) : reference;
		if (bare.equals(this.patientId)) {
			return true;
		}
		int idAt = bare.length() - this.patientId.length();
		int typeAt = idAt - TYPE.length();
		return typeAt >= 0 && bare.endsWith(this.patientId) && bare.startsWith(TYPE, typeAt)
				&& (typeAt == 0 || bare.charAt(typeAt - 1) == '/');
	}

	private static boolean isContained(String reference) {
		return reference.startsWith("#");
	}

	private boolean containsPatient(LenientElement resource) {
		return resource.all("contained")
			.stream()
			.anyMatch((each) -> "Patient".equals(each.resourceType()) && this.patientId.equals(each.text("id")));
	}

}
