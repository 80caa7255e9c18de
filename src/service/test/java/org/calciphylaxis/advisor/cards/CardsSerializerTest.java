package org.calciphylaxis.advisor.cards;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.calciphylaxis.advisor.assessment.advice.Advice;
import org.calciphylaxis.advisor.assessment.advice.AdviceCode;
import org.calciphylaxis.advisor.assessment.advice.AdviceNote;
import org.calciphylaxis.advisor.assessment.advice.Indicator;
import org.calciphylaxis.advisor.store.StoreFixture;
import org.calciphylaxis.advisor.terminology.ThresholdsLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class CardsSerializerTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	private final CardWriter writer = new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(),
			StoreFixture.KEY);

	private final CardsSerializer json = new CardsSerializer();

	@ParameterizedTest
	@EnumSource
	void everyCardPassesTheSchema(AdviceCode code) throws IOException {
		for (AdviceNote[] notes : List.of(new AdviceNote[0], AdviceNote.values())) {
			assertThat(schema().validate(JSON.readTree(bytes(CardExamples.advice(code, notes))))).isEmpty();
		}
	}

	@ParameterizedTest
	@EnumSource
	void nothingIsNullOrEmpty(AdviceCode code) throws IOException {
		Advice example = CardExamples.advice(code);
		Advice bare = new Advice(code, Indicator.INFO, example.evidence().subList(0, 1), List.of(), List.of(),
				example.notes(), List.of());
		assertNothingEmpty(JSON.readTree(bytes(example)));
		assertNothingEmpty(JSON.readTree(bytes(bare)));
	}

	@ParameterizedTest
	@EnumSource
	void theSameAdviceHasTheSameBytes(AdviceCode code) {
		byte[] once = bytes(CardExamples.advice(code, AdviceNote.values()));
		byte[] again = new CardsSerializer()
			.write(new CardWriter(CardProperties.builtIn(), ThresholdsLoader.shipped(), StoreFixture.KEY)
				.write(CardExamples.saying(CardExamples.advice(code, AdviceNote.values())), CardExamples.REQUEST));
		assertThat(again).isEqualTo(once);
	}

	@Test
	void noCardsAreAnEmptyArray() {
		assertThat(new String(this.json.write(List.of()), StandardCharsets.UTF_8)).isEqualTo("{\"cards\":[]}");
	}

	@Test
	void theIndicatorIsInTheWordsOfTheProtocol() throws IOException {
		JsonNode card = JSON.readTree(bytes(CardExamples.advice(AdviceCode.SUSPECTED))).at("/cards/0");
		assertThat(card.path("indicator").asText()).isEqualTo("warning");
		assertThat(card.path("selectionBehavior").asText()).isEqualTo("any");
	}

	private byte[] bytes(Advice advice) {
		return this.json.write(this.writer.write(CardExamples.saying(advice), CardExamples.REQUEST));
	}

	private static JsonSchema schema() throws IOException {
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
			.getSchema(Files.readString(Path.of("src/service/test/resources/schemas/response.schema.json")));
	}

	private static void assertNothingEmpty(JsonNode node) {
		assertThat(node.isNull()).isFalse();
		if (node.isContainerNode()) {
			assertThat(node).isNotEmpty();
			node.forEach(CardsSerializerTest::assertNothingEmpty);
		}
		else if (node.isTextual()) {
			assertThat(node.asText()).isNotBlank();
		}
	}

}
