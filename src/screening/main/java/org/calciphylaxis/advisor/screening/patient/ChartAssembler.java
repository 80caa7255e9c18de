package org.calciphylaxis.advisor.screening.patient;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.NonR4Signs;
import org.calciphylaxis.advisor.screening.input.ChartLine;
import org.calciphylaxis.advisor.screening.input.InvalidResource;
import org.calciphylaxis.advisor.screening.input.ResourceJson;

/**
 * Sorts the lines of one patient under the keys that the service's prefetch has, and
 * counts what is of another FHIR version.
 */
final class ChartAssembler {

	private static final Set<Concept> LABS = Concept.of(Concept.Kind.LAB);

	private static final String LOSS = "some of them could not be read";

	private final Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);

	private final Map<PrefetchKey, Map<DropReason, Integer>> dropped = new EnumMap<>(PrefetchKey.class);

	private final Map<String, JsonNode> products = new HashMap<>();

	void add(ChartLine line) {
		line.products().forEach(this::addProduct);
		PrefetchKey key = keyOf(line);
		try {
			JsonNode resource = ResourceJson.read(line.json());
			if (NonR4Signs.find(resource).isPresent()) {
				drop(key, DropReason.FOREIGN_VERSION, 1);
			}
			else {
				this.resources.computeIfAbsent(key, (first) -> new ArrayList<>()).add(resource);
			}
		}
		catch (InvalidResource ex) {
			drop(key, DropReason.UNREADABLE, 1);
		}
	}

	private void addProduct(String json) {
		try {
			JsonNode product = ResourceJson.read(json);
			this.products.putIfAbsent(product.path("resourceType").asText() + "/" + product.path("id").asText(),
					product);
		}
		catch (InvalidResource ex) {
			throw new IllegalStateException("A product was read before and cannot be read again", ex);
		}
	}

	void drop(PrefetchKey key, DropReason reason, int count) {
		if (count > 0) {
			this.dropped.computeIfAbsent(key, (first) -> new EnumMap<>(DropReason.class))
				.merge(reason, count, Integer::sum);
		}
	}

	List<JsonNode> of(PrefetchKey key) {
		return this.resources.getOrDefault(key, List.of());
	}

	/** Whether Conditions came, and all of them are of another FHIR version. */
	boolean hasOnlyForeignConditions() {
		return of(PrefetchKey.CONDITIONS).isEmpty()
				&& this.dropped.getOrDefault(PrefetchKey.CONDITIONS, Map.of()).containsKey(DropReason.FOREIGN_VERSION);
	}

	ChartResources chart(String patientId) {
		Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);
		this.dropped.forEach((key, reasons) -> {
			DataAvailability state = new DataAvailability(DataAvailability.State.INCOMPLETE, LOSS, Map.of());
			for (Map.Entry<DropReason, Integer> reason : reasons.entrySet()) {
				state = state.withDropped(reason.getKey(), reason.getValue());
			}
			availability.put(key, state);
		});
		return new ChartResources(ChartContext.of(patientId), this.resources, this.products, availability);
	}

	/** An Observation is a result when a laboratory concept knows it. */
	static PrefetchKey keyOf(ChartLine line) {
		return switch (line.type()) {
			case "Patient" -> PrefetchKey.PATIENT;
			case "Condition" -> PrefetchKey.CONDITIONS;
			case "MedicationRequest" -> PrefetchKey.MEDICATION_REQUESTS;
			case "MedicationStatement" -> PrefetchKey.MEDICATION_STATEMENTS;
			case "Procedure" -> PrefetchKey.PROCEDURES;
			case "ServiceRequest" -> PrefetchKey.SERVICE_REQUESTS;
			case "DiagnosticReport" -> PrefetchKey.DIAGNOSTIC_REPORTS;
			case "Encounter" -> PrefetchKey.ENCOUNTERS;
			default -> isResult(line.concepts()) ? PrefetchKey.LABS : PrefetchKey.OBSERVATIONS;
		};
	}

	private static boolean isResult(String concepts) {
		for (String name : concepts.split(",")) {
			if (!name.isEmpty() && LABS.contains(Concept.valueOf(name))) {
				return true;
			}
		}
		return false;
	}

}
