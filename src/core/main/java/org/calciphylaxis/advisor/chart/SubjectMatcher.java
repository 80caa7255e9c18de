package org.calciphylaxis.advisor.chart;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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

	/** As nearly all resources of a chart name the patient. */
	private final String usualReference;

	private final Map<String, JsonNode> referenced;

	/**
	 * @param patientId without {@code Patient/}
	 * @param referenced the Patients that came along, by the full URL they came with
	 */
	public SubjectMatcher(String patientId, Map<String, JsonNode> referenced) {
		this.patientId = patientId;
		this.usualReference = TYPE + "/" + patientId;
		this.referenced = referenced;
	}

	/**
	 * Whether the resource belongs to another patient, or to no patient at all (a group,
	 * a device, a contained patient that is nobody's).
	 */
	public boolean isForeign(LenientElement resource) {
		return namesOther(resource, "subject") || namesOther(resource, "patient");
	}

	private boolean namesOther(LenientElement resource, String member) {
		JsonNode value = resource.node().path(member);
		if (value.isArray()) {
			return references(value).distinct().anyMatch((reference) -> !names(resource, reference));
		}
		String reference = reference(value);
		return reference != null && !names(resource, reference.strip());
	}

	/**
	 * Whether an Observation of the patient tells of something else: a donor, a fetus, a
	 * machine. A focus that names nobody is not known to be the patient.
	 */
	boolean isAboutOther(LenientElement observation) {
		JsonNode focus = observation.node().path("focus");
		if (focus.isMissingNode()) {
			return false;
		}
		boolean namesNobody = elements(focus).anyMatch((each) -> !isEmpty(each) && reference(each) == null);
		return namesNobody || references(focus).distinct().anyMatch((reference) -> !names(observation, reference));
	}

	private static boolean isEmpty(JsonNode element) {
		return element.isMissingNode() || element.isNull() || (element.isContainerNode() && element.isEmpty());
	}

	private static Stream<String> references(JsonNode value) {
		return elements(value).map(SubjectMatcher::reference).filter(Objects::nonNull).map(String::strip);
	}

	private static @Nullable String reference(JsonNode element) {
		return element.isTextual() ? element.textValue() : new LenientElement(element).text("reference");
	}

	private static Stream<JsonNode> elements(JsonNode value) {
		return value.isArray() ? StreamSupport.stream(value.spliterator(), false) : Stream.of(value);
	}

	private boolean names(LenientElement resource, String reference) {
		if (reference.equals(this.usualReference)) {
			return true;
		}
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
