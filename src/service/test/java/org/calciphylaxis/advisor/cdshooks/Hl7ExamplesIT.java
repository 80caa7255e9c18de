package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Any of HL7's own R4 examples may be sent under any prefetch key. */
@DemoModeTest
class Hl7ExamplesIT {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, JsonNode> EXAMPLES = new LinkedHashMap<>();

	private static final List<PrefetchKey> OPTIONAL = Arrays.stream(PrefetchKey.values())
		.filter((key) -> !key.isEssential())
		.toList();

	private final HookCallHandler hookCall;

	@Autowired
	Hl7ExamplesIT(HookCallHandler hookCall) {
		this.hookCall = hookCall;
	}

	@BeforeAll
	static void readExamples() throws IOException {
		URL folder = Hl7ExamplesIT.class.getClassLoader().getResource("json/spec/patient-example.json");
		JarFile jar = ((JarURLConnection) folder.openConnection()).getJarFile();
		for (JarEntry entry : jar.stream().filter((each) -> each.getName().matches("json/spec/.+\\.json")).toList()) {
			try (InputStream content = jar.getInputStream(entry)) {
				EXAMPLES.put(entry.getName(), JSON.readTree(content));
			}
		}
	}

	/**
	 * Each under one optional key in turn and beside a condition.
	 */
	@Test
	void areAnsweredUnderAnyKey() {
		assertThat(EXAMPLES).hasSizeGreaterThan(2_900);
		int turn = 0;
		for (Map.Entry<String, JsonNode> example : EXAMPLES.entrySet()) {
			ObjectNode request = HookRequests.of(Hook.PATIENT_VIEW);
			ObjectNode prefetch = (ObjectNode) request.get("prefetch");
			prefetch.set(OPTIONAL.get(turn++ % OPTIONAL.size()).key(), example.getValue());
			ObjectNode conditions = bundle(example.getValue());
			prefetch.set("conditions", conditions);
			if (isError(example.getValue())) {
				assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(() -> answer(request));
			}
			else {
				conditions.withArray("entry").addObject().putObject("resource").put("resourceType", "Condition");
				assertThat(new String(answer(request), StandardCharsets.UTF_8)).as(example.getKey())
					.startsWith("{\"cards\":[");
			}
		}
	}

	private byte[] answer(ObjectNode request) {
		return this.hookCall.answer(Hook.PATIENT_VIEW, request.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static ObjectNode bundle(JsonNode resource) {
		ObjectNode bundle = HookRequests.bundle();
		bundle.withArray("entry").addObject().set("resource", resource);
		return bundle;
	}

	private static boolean isError(JsonNode example) {
		return example.path("resourceType").asText().equals("OperationOutcome")
				&& example.findValuesAsText("severity").stream().anyMatch(List.of("error", "fatal")::contains);
	}

}
