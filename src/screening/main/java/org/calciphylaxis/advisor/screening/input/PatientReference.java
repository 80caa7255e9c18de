package org.calciphylaxis.advisor.screening.input;

import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.ResourceReference;

/** The patient of a resource, by its {@code subject} or {@code patient}. */
final class PatientReference {

	private static final String TYPE = "Patient";

	private PatientReference() {
	}

	/**
	 * The patient's id; empty when the resource names no patient: nobody, a group, a
	 * device.
	 */
	static Optional<String> of(JsonNode resource) {
		LenientElement element = new LenientElement(resource);
		if (element.resourceType().equals(TYPE)) {
			return Optional.ofNullable(element.text("id"));
		}
		return Stream.of("subject", "patient")
			.flatMap((member) -> reference(element, member).stream())
			.map(ResourceReference::parse)
			.filter((reference) -> reference.type().isEmpty() || reference.type().equals(TYPE))
			.map(ResourceReference::id)
			.filter((id) -> !id.isEmpty())
			.findFirst();
	}

	private static Optional<String> reference(LenientElement element, String member) {
		String bare = element.text(member);
		LenientElement reference = element.get(member);
		return Optional.ofNullable((reference != null) ? reference.text("reference") : bare);
	}

}
