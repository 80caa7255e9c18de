package org.calciphylaxis.advisor.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class StrictJsonReaderTest {

	@Test
	void keepsTheDigitsOfANumber() throws InvalidJson {
		assertThat(read("{\"v\":7.40}").path("v").asText()).isEqualTo("7.40");
		assertThat(read("{\"v\":0.1000000000000000055511}").path("v").asText()).isEqualTo("0.1000000000000000055511");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  ", "{", "{\"a\":1}{}", "{\"a\":1,\"a\":2}", "{\"b\":{\"a\":null,\"a\":2}}",
			"{\"meta\":{\"a\":[{\"b\":1,\"b\":2}]}}", "{\"meta\":1,\"meta\":2}", "{\"meta\":{\"a\":01}}",
			"{\"meta\":[1,}", "{'a':1}", "{\"a\":1,}", "[1,]", "{\"a\":NaN}", "{\"a\":01}", "// no\n{}", "\uFEFF{}",
			"{\"a\":1e999999999}", "{\"a\":1e99999999999}", "{\"meta\":1e99999999999}", "{\"a\":1e-999999999}",
			"\"\u0001\"" })
	void refusesWhatIsNotJson(String text) {
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read(text));
	}

	@Test
	void refusesMoreThanAThousandLevels() throws InvalidJson {
		assertThat(read("[".repeat(1000) + "]".repeat(1000)).isArray()).isTrue();
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read("[".repeat(1001) + "]".repeat(1001)));
	}

	@Test
	void refusesNumbersOfMoreThanAThousandDigits() throws InvalidJson {
		assertThat(read("1".repeat(1000)).isNumber()).isTrue();
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read("1".repeat(1001)));
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read("0." + "1".repeat(1001)));
	}

	@Test
	void refusesNamesAndTextsBeyondJacksonsLimits() throws InvalidJson {
		assertThat(read("{\"" + "n".repeat(2000) + "\":1}")).hasSize(1);
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read("{\"" + "n".repeat(50_001) + "\":1}"));
		assertThatExceptionOfType(InvalidJson.class)
			.isThrownBy(() -> read("{\"a\":\"" + "t".repeat(16 * 1024 * 1024 + 1) + "\"}"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "[]", "{}", "[[[[]]]]", "{\"a\":1}", "\"a\"", "1", "1.5", "true", "null" })
	void refusesWhatTakesTwentyTimesItsSizeInMemory(String value) throws InvalidJson {
		assertThat(read(list(value, 2_000))).hasSize(2_000);
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read(list(value, 400_000)))
			.withMessageContaining("more lists, objects and values");
	}

	/** As short as resources come. */
	@Test
	void readsManyShortResources() throws InvalidJson {
		assertThat(
				read(list("{\"fullUrl\":\"urn:1\",\"resource\":{\"resourceType\":\"Basic\",\"id\":\"1\"}}", 100_000)))
			.hasSize(100_000);
	}

	private static String list(String value, int times) {
		return "[" + (value + ",").repeat(times - 1) + value + "]";
	}

	@Test
	void refusesWhatIsNotUtf8() {
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> StrictJsonReader.read(bytes('"', 0xC3, '"')));
		assertThatExceptionOfType(InvalidJson.class)
			.isThrownBy(() -> StrictJsonReader.read(bytes('"', 0xC0, 0x80, '"')));
		assertThatExceptionOfType(InvalidJson.class)
			.isThrownBy(() -> StrictJsonReader.read(bytes('"', 0xED, 0xA0, 0x80, '"')));
		assertThatExceptionOfType(InvalidJson.class)
			.isThrownBy(() -> StrictJsonReader.read("\"ü\"".getBytes(StandardCharsets.ISO_8859_1)));
	}

	@Test
	void readsEveryCharacter() throws InvalidJson {
		String text = "\u00fc\u4e2d\uD83D\uDE00".repeat(10_000);

		assertThat(read("\"" + text + "\"").textValue()).isEqualTo(text);
		assertThat(read("\"\\uD83D\\uDE00\"").textValue()).isEqualTo("\uD83D\uDE00");
	}

	@Test
	void replacesHalfOfASurrogatePair() throws InvalidJson {
		assertThat(read("\"a\\uD83Db\"").textValue()).isEqualTo("a?b");
		assertThat(read("\"\\uDE00\"").textValue()).isEqualTo("?");
	}

	@Test
	void keepsEveryMemberInItsOrderHoweverManyThereAre() throws InvalidJson {
		StringBuilder json = new StringBuilder("{");
		for (int i = 0; i < 100; i++) {
			json.append("\"m").append(i).append("\":").append(i).append(',');
		}
		JsonNode few = read("{\"b\":1,\"a\":\"x\",\"c\":[null,true]}");
		JsonNode many = read(json + "\"last\":0}");

		assertThat(few).hasToString("{\"b\":1,\"a\":\"x\",\"c\":[null,true]}").hasSize(3);
		assertThat(many).hasSize(101);
		assertThat(many.path("m99").intValue()).isEqualTo(99);
		assertThat(many.path("m100").isMissingNode()).isTrue();
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read(json + "\"m3\":0}"));
	}

	@Test
	void keepsTextsApartThatLookAlike() throws InvalidJson {
		StringBuilder json = new StringBuilder("[");
		List<String> texts = new ArrayList<>();
		for (int i = 0; i < 5000; i++) {
			texts.add("Observation/" + i % 2000 + "-0000000");
			json.append((i > 0) ? "," : "").append('"').append(texts.get(i)).append('"');
		}

		assertThat(read(json + "]")).extracting(JsonNode::textValue).containsExactlyElementsOf(texts);
	}

	@Test
	void makesARepeatedTextOnce() throws InvalidJson {
		JsonNode systems = read("[\"http://loinc.org\",{\"system\":\"http://loinc.org\"},\"\"]");

		assertThat(systems.get(0)).isSameAs(systems.get(1).get("system"));
		assertThat(systems.get(2).textValue()).isEmpty();
	}

	@Test
	void saysWhereWithoutSayingWhat() {
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> read("{\"patient\": Miller}"))
			.withMessageContaining("line 1")
			.withMessageNotContaining("Miller");
	}

	@Test
	void readsTheWantedMembersAlone() throws InvalidJson {
		assertThat(members("{\"a\":{\"b\":[1,{\"c\":2.50}]},\"d\":{\"a\":1},\"c\":null,\"e\":\"x\"}"))
			.hasToString("{\"a\":{\"b\":[1,{\"c\":2.50}]},\"c\":null}");
		assertThat(members("{\"d\":\"" + "t".repeat(16 * 1024 * 1024 + 1) + "\",\"a\":1}")).hasToString("{\"a\":1}");
		assertThat(members("{\"d\":1}")).hasToString("{}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "{\"a\":1}{}", "{\"a\":1,\"a\":2}", "{\"a\":{\"b\":1,\"b\":2}}", "{\"d\":[1,}",
			"{\"d\":01}", "{\"a\":1e999999999}", "\uFEFF{}", "{\"d\":\"\u0001\"}" })
	void refusesWhatIsNotJsonWhicheverMembersAreWanted(String text) {
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> members(text));
	}

	@Test
	void refusesWhatIsNotUtf8AlsoBehindMuchThatIs() {
		byte[] json = ("{\"d\":\"" + "\u00fcx".repeat(20_000) + "\"}").getBytes(StandardCharsets.UTF_8);
		json[json.length - 3] = (byte) 0xC3;
		assertThatExceptionOfType(InvalidJson.class).isThrownBy(() -> StrictJsonReader.read(json));
	}

	private static JsonNode members(String json) throws InvalidJson {
		return StrictJsonReader.readMembers(json.getBytes(StandardCharsets.UTF_8),
				(name) -> name.equals("a") || name.equals("c"));
	}

	private static JsonNode read(String json) throws InvalidJson {
		return StrictJsonReader.read(json.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] bytes(int... values) {
		byte[] bytes = new byte[values.length];
		for (int i = 0; i < values.length; i++) {
			bytes[i] = (byte) values[i];
		}
		return bytes;
	}

}
