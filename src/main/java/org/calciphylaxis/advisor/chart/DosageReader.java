package org.calciphylaxis.advisor.chart;

import java.util.List;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.LenientErrorHandler;
import ca.uhn.fhir.parser.json.jackson.JacksonStructure;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.hl7.fhir.r4.model.Dosage;
import org.hl7.fhir.r4.model.MedicationRequest;

/**
 * Dosages as HAPI's types. It is the one part of a chart that is deep enough to be worth
 * a HAPI object; everything else is read where it lies in the tree, at a fraction of the
 * time.
 */
class DosageReader {

	private final FhirContext fhir = FhirContext.forR4Cached();

	/**
	 * The dosages of an order or a statement; an empty list when HAPI cannot read them.
	 * The order counts nevertheless: its dose is just not known.
	 */
	List<Dosage> read(List<Element> dosages) {
		if (dosages.isEmpty()) {
			return List.of();
		}
		JsonNodeFactory json = JsonNodeFactory.instance;
		ArrayNode instructions = json.arrayNode();
		dosages.forEach((dosage) -> instructions.add(dosage.node()));
		ObjectNode order = json.objectNode();
		order.put("resourceType", "MedicationRequest");
		order.set("dosageInstruction", instructions);
		JacksonStructure structure = new JacksonStructure();
		structure.setNativeObject(order);
		IParser parser = this.fhir.newJsonParser();
		parser.setParserErrorHandler(new LenientErrorHandler().disableAllErrors());
		try {
			return ((IJsonLikeParser) parser).parseResource(MedicationRequest.class, structure).getDosageInstruction();
		}
		catch (RuntimeException | StackOverflowError ex) {
			return List.of();
		}
	}

}
