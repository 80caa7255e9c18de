package org.calciphylaxis.advisor.hooks;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.assessment.Hook;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.prefetch.EssentialDataMissing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Any of HL7's own R4 examples may be sent under any prefetch key. */
@RunningAdvisor
class Hl7ExamplesIT {

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final Map<String, JsonNode> EXAMPLES = new LinkedHashMap<>();

	private final HookCall hookCall;

	@Autowired
	Hl7ExamplesIT(HookCall hookCall) {
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

	@Test
	void underEveryOptionalKeyAtOnceTheyAreAnswered() {
		assertThat(EXAMPLES).hasSizeGreaterThan(2_900);
		EXAMPLES.forEach((name, example) -> {
			ObjectNode request = Requests.of(Hook.PATIENT_VIEW);
			for (DataKey key : DataKey.values()) {
				if (!key.isEssential()) {
					prefetch(request).set(key.key(), example);
				}
			}
			assertAnswered(name, request);
		});
	}

	@Test
	void asConditionsTheyAreAnsweredButForErrors() {
		EXAMPLES.forEach((name, example) -> {
			ObjectNode request = Requests.of(Hook.PATIENT_VIEW);
			prefetch(request).set("conditions", example);
			if (example.path("resourceType").asText().equals("OperationOutcome")) {
				assertThatExceptionOfType(EssentialDataMissing.class).isThrownBy(() -> answer(request));
			}
			else {
				assertAnswered(name, request);
			}
		});
	}

	@Test
	void besideThePatientTheyAreAnswered() {
		EXAMPLES.forEach((name, example) -> {
			ObjectNode request = Requests.of(Hook.PATIENT_VIEW);
			ObjectNode bundle = Requests.bundle();
			bundle.putArray("entry").addObject().set("resource", example);
			bundle.withArray("entry").addObject().set("resource", prefetch(request).get("patient"));
			prefetch(request).set("patient", bundle);
			assertAnswered(name, request);
		});
	}

	@Test
	void insteadOfThePatientTheyAreMissingData() {
		EXAMPLES.forEach((name, example) -> {
			ObjectNode request = Requests.of(Hook.PATIENT_VIEW);
			prefetch(request).set("patient", example);
			assertThatExceptionOfType(EssentialDataMissing.class).as(name).isThrownBy(() -> answer(request));
		});
	}

	private void assertAnswered(String name, ObjectNode request) {
		assertThat(new String(answer(request), StandardCharsets.UTF_8)).as(name).startsWith("{\"cards\":[");
	}

	private byte[] answer(ObjectNode request) {
		return this.hookCall.answer(Hook.PATIENT_VIEW, request.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static ObjectNode prefetch(ObjectNode request) {
		return (ObjectNode) request.get("prefetch");
	}

}
