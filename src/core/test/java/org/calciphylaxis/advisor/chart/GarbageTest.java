package org.calciphylaxis.advisor.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;

import static org.assertj.core.api.Assertions.assertThatCode;

/** Whatever stands in any member of any resource, reading it never throws. */
class GarbageTest {

	private static final String CONCEPT = "{text: 'warfarin', coding: [{system: 'http://loinc.org', code: '2731-8', display: 'x'}]}";

	private static final List<String> RESOURCES = List.of(
			"{resourceType: 'Patient', id: 'p1', birthDate: '1960', gender: 'male', deceasedBoolean: false}",
			"{resourceType: 'Condition', id: '1', subject: {reference: 'Patient/p1'}, code: " + CONCEPT
					+ ", clinicalStatus: " + CONCEPT + ", bodySite: [" + CONCEPT
					+ "], onsetPeriod: {start: '2020'}, abatementDateTime: '2021', recordedDate: '2020'}",
			"{resourceType: 'Observation', id: '1', code: " + CONCEPT + ", category: [" + CONCEPT
					+ "], status: 'final', effectivePeriod: {start: '2020'}, issued: '2020', valueQuantity: {value: 1, unit: 'g',"
					+ "comparator: '<'}, interpretation: [" + CONCEPT + "], component: [{code: " + CONCEPT
					+ ", valueString: 'x'}], referenceRange: [{low: {value: 1}, high: {value: 2}}]}",
			"{resourceType: 'MedicationRequest', id: '1', medicationCodeableConcept: " + CONCEPT
					+ ", contained: [{resourceType: 'Medication', id: 'm', form: " + CONCEPT
					+ "}], dosageInstruction: [{text: 'x', route: " + CONCEPT
					+ ", timing: {repeat: {boundsPeriod: {start: '2020'}, frequency: 1, period: 1, periodUnit: 'd'}},"
					+ "doseAndRate: [{doseQuantity: {value: 1, unit: 'ug'}}]}], dispenseRequest: {validityPeriod: {end: '2020'}}}",
			"{resourceType: 'MedicationStatement', id: '1', medicationReference: {reference: '#m', display: 'warfarin'},"
					+ "effectivePeriod: {start: '2020'}, dosage: [{text: 'x'}]}",
			"{resourceType: 'Encounter', type: [" + CONCEPT + "], serviceType: " + CONCEPT
					+ ", period: {start: '2020'}}",
			"{resourceType: 'DiagnosticReport', code: " + CONCEPT + ", conclusion: 'x', conclusionCode: [" + CONCEPT
					+ "], text: {div: '<p>x</p>'}}");

	private static final List<String> GARBAGE = List.of("null", "true", "7", "1e400", "-0.0", "''",
			"'\\u0000<&#x110000;'", "'2020-02-30T99:99:99Z'", "[]", "{}", "[null]", "[[]]", "[7]", "{coding: 7}",
			"{coding: [null, 'x', {system: 7}]}", "{value: 'x', start: [], reference: {}, div: []}",
			"[{extension: [{}]}, {}]");

	@Property(tries = 3_000)
	void neverThrows(@ForAll long seed) {
		Random random = new Random(seed);
		JsonNode resource = ChartFixture.json(RESOURCES.get(random.nextInt(RESOURCES.size())));
		int times = 1 + random.nextInt(3);
		for (int time = 0; time < times; time++) {
			spoil(resource, random);
		}
		ChartResources sources = new ChartResources(new ChartContext("p1", List.of(resource), List.of(resource)),
				Map.of(PrefetchKey.values()[random.nextInt(PrefetchKey.values().length)], List.of(resource)),
				Map.of("Medication/m", resource), Map.of());
		assertThatCode(() -> {
			ChartFixture.READER.read(sources);
			NonR4Signs.find(resource);
		}).as(resource.toString()).doesNotThrowAnyException();
	}

	private static void spoil(JsonNode node, Random random) {
		JsonNode garbage = ChartFixture.json(GARBAGE.get(random.nextInt(GARBAGE.size())));
		if (node instanceof ObjectNode object && !object.isEmpty()) {
			List<String> names = new ArrayList<>();
			object.fieldNames().forEachRemaining(names::add);
			String name = names.get(random.nextInt(names.size()));
			if (random.nextInt(3) > 0 && object.get(name).isContainerNode()) {
				spoil(object.get(name), random);
			}
			else {
				object.set(name, garbage);
			}
		}
		else if (node instanceof ArrayNode array && !array.isEmpty()) {
			if (random.nextBoolean()) {
				spoil(array.get(0), random);
			}
			else {
				array.set(0, garbage);
			}
		}
	}

}
