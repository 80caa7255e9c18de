package org.calciphylaxis.advisor.chart;

import java.util.List;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IJsonLikeParser;
import ca.uhn.fhir.parser.IParser;
import ca.uhn.fhir.parser.IParserErrorHandler;
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

	/** Without its log, which would quote what the chart says. */
	private static final IParserErrorHandler SILENT = new LenientErrorHandler(false).disableAllErrors();

	private final FhirContext fhir = FhirR4.context();

	/**
	 * The dosages of an order or a statement; an empty list when none has a dose with a
	 * unit, or when HAPI cannot read them. The order counts nevertheless: its dose is
	 * just not known.
	 */
	List<Dosage> read(List<Element> dosages) {
		if (dosages.stream().noneMatch(DosageReader::hasDoseWithUnit)) {
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
		parser.setParserErrorHandler(SILENT);
		try {
			return ((IJsonLikeParser) parser).parseResource(MedicationRequest.class, structure).getDosageInstruction();
		}
		catch (RuntimeException | StackOverflowError ex) {
			return List.of();
		}
	}

	private static boolean hasDoseWithUnit(Element dosage) {
		for (Element dose : dosage.all("doseAndRate")) {
			Element quantity = dose.get("doseQuantity");
			if (quantity != null && (quantity.has("code") || quantity.has("unit"))) {
				return true;
			}
		}
		return false;
	}

}
