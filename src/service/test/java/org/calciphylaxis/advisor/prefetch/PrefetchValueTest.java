package org.calciphylaxis.advisor.prefetch;

import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import org.calciphylaxis.advisor.json.InvalidJson;
import org.calciphylaxis.advisor.json.StrictJsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PrefetchValueTest {

	private static final String CONDITION = "{\"resourceType\":\"Condition\",\"id\":\"c1\"}";

	@Test
	void whatWasNotSentIsAbsent() {
		assertThat(PrefetchValue.read(MissingNode.getInstance(), "Condition")).isInstanceOf(PrefetchValue.Absent.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{\"resourceType\":\"Bundle\"}", "{\"resourceType\":\"Bundle\",\"entry\":[]}",
			"{\"resourceType\":\"Bundle\",\"entry\":null,\"total\":0}",
			"{\"response\":{\"status\":\"200\"},\"resource\":null}" })
	void nothingThereIsComplete(String json) throws InvalidJson {
		PrefetchValue.Resources arrived = arrived(json);

		assertThat(arrived.resources()).isEmpty();
		assertThat(arrived.reason()).isEmpty();
		assertThat(arrived.unreadable()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"123\"", "7", "true", "[]", "[" + CONDITION + "]", "{}", "{\"id\":\"c1\"}",
			"{\"resourceType\":7}", "{\"resourceType\":\"OperationOutcome\"}", "{\"response\":{\"status\":\"404\"}}",
			"{\"resource\":\"c1\"}",
			"{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":{\"resourceType\":\"OperationOutcome\","
					+ "\"issue\":[{\"severity\":\"error\"}]}}]}" })
	void whatCannotBeUsedHasFailed(String json) throws InvalidJson {
		assertThat(read(json)).isInstanceOf(PrefetchValue.Failed.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { CONDITION, "{\"resource\":" + CONDITION + "}",
			"{\"response\":{\"status\":\"200 OK\"},\"resource\":" + CONDITION + "}",
			"{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + CONDITION + "}]}",
			"{\"resourceType\":\"Bundle\",\"entry\":{\"resource\":" + CONDITION + "}}",
			"{\"resourceType\":\"Bundle\",\"total\":2.0,\"entry\":[{\"resource\":" + CONDITION
					+ "},{\"search\":{\"mode\":\"outcome\"},\"resource\":{\"resourceType\":\"OperationOutcome\","
					+ "\"issue\":[{\"severity\":\"warning\"}]}}]}" })
	void aResourceIsFoundInEveryShape(String json) throws InvalidJson {
		PrefetchValue.Resources arrived = arrived(json);

		assertThat(arrived.resources()).extracting((resource) -> resource.path("id").asText()).containsExactly("c1");
		assertThat(arrived.reason()).isEmpty();
	}

	@Test
	void includedMedicationsAreFoundByIdAndByAddress() throws InvalidJson {
		PrefetchValue.Resources arrived = arrived("""
				{"resourceType":"Bundle","entry":[{"fullUrl":"https://ehr.example/fhir/Medication/m1",
				"search":{"mode":"include"},"resource":{"resourceType":"Medication","id":"m1"}}]}""");

		assertThat(arrived.referenced()).containsOnlyKeys("Medication/m1", "https://ehr.example/fhir/Medication/m1");
	}

	@Test
	void entriesWithoutAResourceAreCounted() throws InvalidJson {
		PrefetchValue.Resources arrived = arrived(
				"{\"resourceType\":\"Bundle\",\"entry\":[7,{},{\"resource\":null},{\"resource\":" + CONDITION + "}]}");

		assertThat(arrived.resources()).hasSize(1);
		assertThat(arrived.unreadable()).isEqualTo(3);
	}

	@Test
	void anErrorBesideResourcesIsSaid() throws InvalidJson {
		PrefetchValue.Resources arrived = arrived("{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + CONDITION
				+ "},{\"resource\":{\"resourceType\":\"OperationOutcome\",\"issue\":[{\"severity\":\"fatal\"}]}}]}");

		assertThat(arrived.resources()).hasSize(1);
		assertThat(arrived.reason()).isNotEmpty();
	}

	@Test
	void anotherKindOfResourceIsCounted() throws InvalidJson {
		assertThat(arrived("{\"resourceType\":\"Patient\",\"id\":\"p1\"}").unreadable()).isEqualTo(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"resourceType\":\"Bundle\",\"entry\":[" + CONDITION + "]}",
			"{\"resourceType\":\"Bundle\",\"type\":\"batch-response\",\"entry\":[{\"response\":{\"status\":\"200 OK\"},"
					+ "\"resource\":{\"resourceType\":\"Bundle\",\"entry\":[{\"resource\":" + CONDITION + "}]}}]}" })
	void entriesThatAreResourcesAndBundlesInABundleAreUnwrapped(String json) throws InvalidJson {
		PrefetchValue.Resources arrived = arrived(json);

		assertThat(arrived.resources()).extracting((resource) -> resource.path("id").asText()).containsExactly("c1");
		assertThat(arrived.reason()).isEmpty();
		assertThat(arrived.unreadable()).isZero();
	}

	@Test
	void aQueryThatFailedInABatchMakesTheKeyIncomplete() throws InvalidJson {
		String failed = "{\"response\":{\"status\":\"404 Not Found\"}}";

		assertThat(arrived("{\"resourceType\":\"Bundle\",\"entry\":[" + CONDITION + "," + failed + "]}").reason())
			.isNotEmpty();
		assertThat(read("{\"resourceType\":\"Bundle\",\"entry\":[" + failed + "]}"))
			.isInstanceOf(PrefetchValue.Failed.class);
	}

	@Test
	void aCountWithoutResourcesHasFailed() throws InvalidJson {
		assertThat(read("{\"resourceType\":\"Bundle\",\"total\":3}")).isInstanceOf(PrefetchValue.Failed.class);
		assertThat(arrived("""
				{"resourceType":"Bundle","total":3,"link":[{"relation":"next","url":"b"}]}""").next()).isEqualTo("b");
	}

	@Test
	void aBundleOfOtherResourcesIsNotWhatWasAskedFor() throws InvalidJson {
		assertThat(arrived("{\"resourceType\":\"Bundle\",\"entry\":[{\"resourceType\":\"Encounter\"}]}").reason())
			.isEqualTo(PrefetchValue.OTHER_KIND);
	}

	@Test
	void aNextPageIsFound() throws InvalidJson {
		assertThat(arrived("""
				{"resourceType":"Bundle","link":[{"relation":"self","url":"a"},{"relation":"next","url":"b"}]}""")
			.next()).isEqualTo("b");
		assertThat(arrived("{\"resourceType\":\"Bundle\",\"link\":[{\"relation\":\"next\",\"url\":7}]}").next())
			.isNull();
	}

	private static PrefetchValue.Resources arrived(String json) throws InvalidJson {
		PrefetchValue delivery = read(json);
		assertThat(delivery).isInstanceOf(PrefetchValue.Resources.class);
		return (PrefetchValue.Resources) delivery;
	}

	private static PrefetchValue read(String json) throws InvalidJson {
		JsonNode value = StrictJsonReader.read(json.getBytes(StandardCharsets.UTF_8));
		return PrefetchValue.read(value, "Condition");
	}

}
