package org.calciphylaxis.advisor.prefetch;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.chart.terminology.Code;
import org.calciphylaxis.advisor.chart.terminology.Terminology;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries of all prefetch keys, the same for every service: discovery publishes them,
 * and what a client does not send is fetched by them.
 */
public final class KeyQueries {

	private static final Logger log = LoggerFactory.getLogger(KeyQueries.class);

	/** Resources per page; the newest come first. */
	private static final int COUNT = 500;

	private final List<KeyQuery> all;

	KeyQueries(Terminology terminology) {
		this.all = List.of(new KeyQuery(DataKey.PATIENT, "Patient", "Patient/" + KeyQuery.PATIENT_ID),
				search(DataKey.CONDITIONS, "Condition", "", "-recorded-date"),
				search(DataKey.MEDICATION_REQUESTS, "MedicationRequest", "", "-authoredon"),
				search(DataKey.MEDICATION_STATEMENTS, "MedicationStatement", "", "-effective"),
				observations(DataKey.LABS, codes(terminology, ObservedConcepts::isLab), "laboratory"),
				observations(DataKey.OBSERVATIONS, codes(terminology, ObservedConcepts::isVitalOrSkin),
						"vital-signs,exam,survey"),
				search(DataKey.PROCEDURES, "Procedure", "", "-date"),
				search(DataKey.SERVICE_REQUESTS, "ServiceRequest", "", "-authored"),
				search(DataKey.DIAGNOSTIC_REPORTS, "DiagnosticReport", "", "-date"),
				search(DataKey.ENCOUNTERS, "Encounter", "", "-date"));
	}

	/** In the order of the keys. */
	public List<KeyQuery> all() {
		return this.all;
	}

	private static List<Code> codes(Terminology terminology, Predicate<Concept> wanted) {
		return Arrays.stream(Concept.values())
			.filter(wanted)
			.flatMap((concept) -> terminology.codesOf(concept).stream())
			.toList();
	}

	/** By category when a site's own codes make the list too long. */
	private static KeyQuery observations(DataKey key, List<Code> codes, String category) {
		KeyQuery byCode = search(key, "Observation", "&code=" + CodeSearch.of(codes), "-date");
		if (byCode.isShortEnough()) {
			return byCode;
		}
		log.warn("Prefetch key {} asks by category: its {} codes do not fit into {} bytes", key.key(), codes.size(),
				KeyQuery.MAX_BYTES);
		return search(key, "Observation", "&category=" + category, "-date");
	}

	private static KeyQuery search(DataKey key, String type, String filter, String sort) {
		return new KeyQuery(key, type,
				type + "?patient=" + KeyQuery.PATIENT_ID + filter + "&_sort=" + sort + "&_count=" + COUNT);
	}

}
