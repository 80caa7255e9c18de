package org.calciphylaxis.advisor.demo;

import java.io.IOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.swagger.v3.core.util.Yaml31;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.calciphylaxis.advisor.Hook;

import org.springframework.core.io.ClassPathResource;

/**
 * The OpenAPI description: schemas from {@code api/openapi.yaml}, and per hook one call
 * and one feedback with the examples of {@code samples/}.
 */
final class OpenApiDocument {

	private static final String JSON = "application/json";

	private final ObjectMapper mapper = new ObjectMapper();

	OpenAPI read() throws IOException {
		OpenAPI api = Yaml31.mapper()
			.readValue(new ClassPathResource("api/openapi.yaml").getInputStream(), OpenAPI.class);
		for (Hook hook : Hook.values()) {
			String path = "/cds-services/" + hook.serviceId();
			api.path(path, new PathItem().post(call(hook)));
			api.path(path + "/feedback", new PathItem().post(feedback(hook)));
		}
		return api;
	}

	private Operation call(Hook hook) throws IOException {
		return operation("Call on " + hook.hookName(), "call-" + hook.hookName(),
				content("HookRequest", sample(hook.hookName())))
			.responses(answers(new ApiResponse().description("cards, maybe none")
				.content(content("HookResponse", sample(hook.hookName() + ".answer")))));
	}

	private Operation feedback(Hook hook) throws IOException {
		return operation("Feedback on cards of " + hook.hookName(), "feedback-" + hook.hookName(),
				content("Feedback", sample("feedback")))
			.responses(answers(new ApiResponse().description("taken")));
	}

	private static Operation operation(String summary, String id, Content body) {
		return new Operation().tags(List.of("CDS Hooks"))
			.summary(summary)
			.operationId(id)
			.requestBody(new RequestBody().required(true).content(body));
	}

	private static ApiResponses answers(ApiResponse ok) {
		return new ApiResponses().addApiResponse("200", ok)
			.addApiResponse("4XX", new ApiResponse().$ref("#/components/responses/Refused"));
	}

	private static Content content(String schema, JsonNode example) {
		return new Content().addMediaType(JSON,
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema))
					.addExamples("sample", new Example().value(example)));
	}

	private JsonNode sample(String name) throws IOException {
		return this.mapper.readTree(new ClassPathResource("samples/" + name + ".json").getInputStream());
	}

}
