package org.calciphylaxis.advisor.demo;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import org.calciphylaxis.advisor.Hook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class OpenApiDocumentTest {

	@ParameterizedTest
	@EnumSource
	void showsACallAndItsAnswerForEveryHook(Hook hook) throws Exception {
		OpenAPI api = new OpenApiDocument().read();
		String call = Json31.pretty(api.getPaths().get("/cds-services/" + hook.serviceId()).getPost());
		assertThat(call).contains("\"hook\" : \"" + hook.hookName() + "\"", "\"cards\"",
				"#/components/schemas/HookRequest", "#/components/schemas/HookResponse");
		assertThat(api.getPaths()).containsKey("/cds-services/" + hook.serviceId() + "/feedback");
	}

	@Test
	void namesOnlySchemasThatItHas() throws Exception {
		OpenAPI api = new OpenApiDocument().read();
		String text = Json31.pretty(api);
		assertThat(text.lines()
			.filter((line) -> line.contains("\"$ref\" : \"#/components/schemas/"))
			.map((line) -> line.replaceAll(".*schemas/([A-Za-z]+)\".*", "$1"))).isNotEmpty()
			.allSatisfy((name) -> assertThat(api.getComponents().getSchemas()).containsKey(name));
	}

}
