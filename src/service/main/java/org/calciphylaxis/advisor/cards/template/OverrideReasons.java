package org.calciphylaxis.advisor.cards.template;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import ca.uhn.hapi.fhir.cdshooks.api.json.CdsServiceResponseCodingJson;
import com.fasterxml.jackson.core.type.TypeReference;

/** Why a clinician may set an advice aside: override-reasons.yaml. */
final class OverrideReasons {

	private static final String FILE = "override-reasons.yaml";

	private final Map<String, Reason> reasons;

	OverrideReasons(CardTemplateSource files) {
		this.reasons = new CardYamlReader(files).read(FILE, files.read(FILE), new TypeReference<>() {
		});
	}

	/** The codings that a card lists, in its order. */
	List<CdsServiceResponseCodingJson> listed(List<String> keys) {
		return keys.stream().map(this::coding).toList();
	}

	private CdsServiceResponseCodingJson coding(String key) {
		Reason reason = this.reasons.get(key);
		if (reason == null) {
			throw new IllegalArgumentException(
					"unknown override reason " + key + ", known are " + new TreeSet<>(this.reasons.keySet()));
		}
		return new CdsServiceResponseCodingJson().setCode(reason.code())
			.setSystem(reason.system())
			.setDisplay(reason.display());
	}

	record Reason(String display, String code, String system) {

		Reason {
			RequiredFields.text("display", display);
			RequiredFields.text("code", code);
			RequiredFields.text("system", system);
		}

	}

}
