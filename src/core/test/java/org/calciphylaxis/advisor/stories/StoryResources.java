package org.calciphylaxis.advisor.stories;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.MedicationRequest;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;

/**
 * The resources of one story, by prefetch key, each with an id and the patient as
 * subject.
 */
final class StoryResources {

	static final String PATIENT_ID = "p1";

	private final Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);

	private final Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);

	private final List<JsonNode> newProblems = new ArrayList<>();

	private final List<JsonNode> drafts = new ArrayList<>();

	private int ids;

	void add(PrefetchKey key, Resource resource) {
		listOf(key).add(json(resource));
	}

	void add(PrefetchKey key, String type, String members) {
		this.ids++;
		listOf(key).add(
				StoryJson.parse("{\"resourceType\":\"%s\",\"id\":\"r%d\",\"subject\":{\"reference\":\"Patient/%s\"},%s}"
					.formatted(type, this.ids, PATIENT_ID, members)));
	}

	void addNewProblem(Condition condition) {
		this.newProblems.add(json(condition));
	}

	void addDraft(MedicationRequest draft) {
		this.drafts.add(json(draft));
	}

	void withhold(PrefetchKey key) {
		this.resources.remove(key);
		this.availability.put(key, DataAvailability.missing("the EHR did not send it"));
	}

	ChartResources chart(JsonNode patient) {
		Map<PrefetchKey, List<JsonNode>> all = new EnumMap<>(this.resources);
		all.put(PrefetchKey.PATIENT, List.of(patient));
		return new ChartResources(new ChartContext(PATIENT_ID, this.newProblems, this.drafts), all, Map.of(),
				this.availability);
	}

	ObjectNode request(String hook, JsonNode patient) {
		StoryRequest request = new StoryRequest(hook, patient);
		for (PrefetchKey key : PrefetchKey.values()) {
			if (key != PrefetchKey.PATIENT && !this.availability.containsKey(key)) {
				request.prefetch(key.key(), this.resources.getOrDefault(key, List.of()));
			}
		}
		request.newProblems(this.newProblems);
		request.drafts(this.drafts);
		return request.json();
	}

	private List<JsonNode> listOf(PrefetchKey key) {
		return this.resources.computeIfAbsent(key, (any) -> new ArrayList<>());
	}

	private JsonNode json(Resource resource) {
		this.ids++;
		resource.setId("r" + this.ids);
		String subject = (resource.getNamedProperty("subject") != null) ? "subject" : "patient";
		resource.setProperty(subject, new Reference("Patient/" + PATIENT_ID));
		return StoryJson.parse(StoryJson.encode(resource));
	}

}
