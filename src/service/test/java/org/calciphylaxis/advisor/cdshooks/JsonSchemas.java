package org.calciphylaxis.advisor.cdshooks;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The project's JSON Schemas of the CDS Hooks protocol. */
public final class JsonSchemas {

	private JsonSchemas() {
	}

	/** What is wrong with a document; empty when nothing is. */
	public static Set<ValidationMessage> violations(String schema, JsonNode document) {
		return schema(schema).validate(document);
	}

	private static JsonSchema schema(String name) {
		return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
			.getSchema(JsonSchemas.class.getResourceAsStream("/schemas/" + name + ".schema.json"));
	}

}
