package org.calciphylaxis.advisor.json;

/**
 * Members of FHIR resources that no rule asks for, wherever they stand. They make up a
 * third of a chart, and its documents and pictures with it.
 */
final class IgnoredElements {

	private IgnoredElements() {
	}

	static boolean has(String member) {
		return switch (member) {
			case "address", "asserter", "basedOn", "contact", "device", "encounter", "extension", "identifier",
					"location", "media", "meta", "partOf", "participant", "performer", "presentedForm", "recorder",
					"requester", "result", "serviceProvider", "specimen", "telecom" ->
				true;
			default -> false;
		};
	}

}
