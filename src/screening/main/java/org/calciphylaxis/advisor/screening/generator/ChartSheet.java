package org.calciphylaxis.advisor.screening.generator;

import java.io.IOException;
import java.time.LocalDate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The resources of one chart while it is written. */
final class ChartSheet {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final PatientProfile profile;

	private final Chance chance;

	private final ResourceSink sink;

	private final String subject;

	private long bytes;

	ChartSheet(PatientProfile profile, Chance chance, ResourceSink sink) {
		this.profile = profile;
		this.chance = chance;
		this.sink = sink;
		this.subject = (profile.habits().absoluteReferences() ? "https://fhir.example.org/r4/" : "") + "Patient/"
				+ profile.id();
	}

	/** What has been written so far. */
	long bytes() {
		return this.bytes;
	}

	/** A resource of this patient, with its id, version and subject. */
	ObjectNode resource(String type, LocalDate day) {
		ObjectNode resource = JSON.createObjectNode().put("resourceType", type).put("id", this.chance.id());
		resource.putObject("meta")
			.put("versionId", "2")
			.put("lastUpdated", day.plusDays(1) + "T04:" + minutes() + ":00.000Z");
		resource.putObject("subject").put("reference", this.subject);
		return resource;
	}

	/** A moment of a day. */
	String at(LocalDate day) {
		return day + "T" + this.chance.between(10, 18) + ":" + minutes() + ":00+01:00";
	}

	private String minutes() {
		return String.valueOf(this.chance.between(10, 59));
	}

	/** Puts a CodeableConcept; without a code, text only. */
	static ObjectNode concept(ObjectNode parent, String member, String system, String code, String text) {
		ObjectNode concept = parent.putObject(member);
		if (!code.isEmpty()) {
			concept.putArray("coding").addObject().put("system", system).put("code", code).put("display", text);
		}
		return concept.put("text", text);
	}

	/** Writes it; one in a hundred also in an older version. */
	void add(ObjectNode resource) throws IOException {
		write(resource);
		if (this.chance.happens(0.01) && resource.has("meta")) {
			ObjectNode older = resource.deepCopy();
			older.putObject("meta").put("versionId", "1").put("lastUpdated", "2001-01-01T00:00:00Z");
			if (older.has("valueQuantity")) {
				older.putObject("valueQuantity").put("value", 0);
			}
			write(older);
		}
	}

	private void write(ObjectNode resource) throws IOException {
		byte[] line = JSON.writeValueAsBytes(resource);
		this.bytes += line.length + 1;
		this.sink.accept(resource.path("resourceType").asText(), line);
	}

	PatientProfile profile() {
		return this.profile;
	}

	Chance chance() {
		return this.chance;
	}

}
