package org.calciphylaxis.advisor.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** Jackson says what JSON is; what charts are read with must say the same. */
class StrictJsonReaderPropertyTest {

	private static final ObjectMapper JACKSON = JsonMapper
		.builder(JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
		.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
		.nodeFactory(new SafeJsonNodeFactory())
		.build();

	@Property(tries = 3000)
	void readsWhatJacksonReads(@ForAll long seed) {
		byte[] json = new RandomJson(seed).document();

		assertThat(strictly(json)).isEqualTo(byJackson(json));
	}

	@Property(tries = 10_000)
	void refusesWhatJacksonRefuses(@ForAll long seed) {
		byte[] json = new RandomJson(seed).nearlyDocument();

		assertThat(strictly(json)).as(new String(json, StandardCharsets.UTF_8)).isEqualTo(byJackson(json));
	}

	private static Optional<JsonNode> strictly(byte[] json) {
		try {
			return Optional.of(withoutUnreadMembers(StrictJsonReader.read(json)));
		}
		catch (InvalidJson ex) {
			return Optional.empty();
		}
	}

	private static Optional<JsonNode> byJackson(byte[] json) {
		try {
			StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(json));
			JsonNode tree = JACKSON.readTree(json);
			return tree.isMissingNode() ? Optional.empty() : Optional.of(withoutUnreadMembers(tree));
		}
		catch (IOException | NumberFormatException | SafeJsonNodeFactory.NumberTooLong ex) {
			return Optional.empty();
		}
	}

	private static JsonNode withoutUnreadMembers(JsonNode tree) {
		if (tree instanceof ObjectNode object) {
			ObjectNode read = JACKSON.createObjectNode();
			object.properties()
				.stream()
				.filter((member) -> !IgnoredElements.has(member.getKey()))
				.forEach((member) -> read.set(member.getKey(), withoutUnreadMembers(member.getValue())));
			return read;
		}
		if (tree.isArray()) {
			ArrayNode read = JACKSON.createArrayNode();
			tree.forEach((item) -> read.add(withoutUnreadMembers(item)));
			return read;
		}
		return tree;
	}

}
