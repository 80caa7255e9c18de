package org.calciphylaxis.advisor.cdshooks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.calciphylaxis.advisor.Hook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What the samples say is CDS Hooks, says HL7's validator. */
class LogicalModelsTest {

	private static final ObjectMapper JSON = new ObjectMapper();

	@ParameterizedTest
	@EnumSource
	void everyAnswerIsAResponse(Hook hook) throws IOException {
		JsonNode answer = sample(hook.hookName() + ".answer");
		assertThat(answer.fieldNames()).toIterable().containsExactly("cards");
		assertThat(answer.path("cards")).isNotEmpty();
		answer.path("cards").forEach((card) -> withoutNamedExtensions((ObjectNode) card));
		assertThat(LogicalModels.errors("CDSHooksResponse", answer.toString())).isEmpty();
	}

	/** The models know the contexts of these three hooks. */
	@ParameterizedTest
	@EnumSource(names = { "PATIENT_VIEW", "ORDER_SELECT", "ORDER_SIGN" })
	void everySampleIsARequest(Hook hook) throws IOException {
		assertThat(LogicalModels.errors("CDSHooksRequest", sample(hook.hookName()).toString())).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CDSHooksResponse, cdshooks-response-good", "CDSHooksResponse, cdshooks/cdshooks-response-link",
			"CDSHooksResponse, cdshooks/cdshooks-response-two-cards", "CDSHooksServices, cdshooks-services-good",
			"CDSHooksRequest, cdshooks/cdshooks-request-patient-view-good",
			"CDSHooksRequest, cdshooks/cdshooks-request-order-select-good" })
	void theModelsTakeWhatHl7Takes(String model, String example) {
		assertThat(LogicalModels.errors(model, LogicalModels.example(example))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CDSHooksResponse, cdshooks/cdshooks-response-suggestion, cds-resp-6",
			"CDSHooksResponse, cdshooks/cdshooks-response-empty-source, cards.source.label",
			"CDSHooksRequest, cdshooks/cdshooks-request-patient-view-bad, context.patientId",
			"CDSHooksRequest, cdshooks/cdshooks-request-order-select-bad, ord-1" })
	void theModelsRefuseWhatHl7Refuses(String model, String example, String reason) {
		assertThat(LogicalModels.errors(model, LogicalModels.example(example)))
			.anyMatch((error) -> error.contains(reason));
	}

	/**
	 * The response's model has no place yet for an extension with a name of its own: only
	 * the name, in reverse domain form, and the kind of value are checked.
	 */
	private static void withoutNamedExtensions(ObjectNode card) {
		JsonNode extensions = card.remove("extension");
		assertThat(extensions.fieldNames()).toIterable()
			.isNotEmpty()
			.allMatch((name) -> name.matches("([a-z0-9-]+\\.)+[a-z0-9-]+"));
		assertThat(extensions).noneMatch(JsonNode::isValueNode);
	}

	private static JsonNode sample(String name) throws IOException {
		return JSON.readTree(Files.readString(Path.of("samples", name + ".json")));
	}

}
