package org.calciphylaxis.advisor.prefetch;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.DataKey;
import org.calciphylaxis.advisor.prefetch.CodeSearch.SearchCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries of all prefetch keys, the same for every service: discovery publishes them,
 * and what a client does not send is fetched by them.
 */
public final class KeyQueries {

	private static final Logger log = LoggerFactory.getLogger(KeyQueries.class);

	/** What skin and wound observations are coded with. */
	private static final Set<Concept> SKIN = Set.of(Concept.SKIN_FINDING_SPECIFIC, Concept.SKIN_FINDING_EARLY,
			Concept.SKIN_FINDING_ULCER, Concept.SKIN_FINDING_PENILE, Concept.SKIN_INFECTION, Concept.LIVEDO,
			Concept.LIVEDOID_VASCULOPATHY, Concept.GANGRENE, Concept.SKIN_NECROSIS, Concept.PURPURA,
			Concept.PAINFUL_SKIN);

	private final List<KeyQuery> all;

	KeyQueries(CodeList codes) {
		this.all = List.of(query(DataKey.PATIENT, "Patient", "Patient/" + KeyQuery.PATIENT_ID),
				search(DataKey.CONDITIONS, "Condition", "", "-recorded-date"),
				search(DataKey.MEDICATION_REQUESTS, "MedicationRequest", "", "-authoredon"),
				search(DataKey.MEDICATION_STATEMENTS, "MedicationStatement", "", "-effective"),
				coded(DataKey.LABS, labs(codes), "laboratory"),
				coded(DataKey.OBSERVATIONS, observations(codes), "vital-signs,exam,survey"),
				search(DataKey.PROCEDURES, "Procedure", "", "-date"),
				search(DataKey.SERVICE_REQUESTS, "ServiceRequest", "", "-authored"),
				search(DataKey.DIAGNOSTIC_REPORTS, "DiagnosticReport", "", "-date"),
				search(DataKey.ENCOUNTERS, "Encounter", "", "-date"));
	}

	/** In the order of the keys. */
	public List<KeyQuery> all() {
		return this.all;
	}

	private static List<SearchCode> labs(CodeList codes) {
		return concepts("LAB_").flatMap((concept) -> codes.of(concept).stream()).toList();
	}

	private static List<SearchCode> observations(CodeList codes) {
		return Stream.concat(concepts("OBS_"), SKIN.stream().sorted())
			.flatMap((concept) -> codes.of(concept).stream())
			.toList();
	}

	private static Stream<Concept> concepts(String prefix) {
		return Stream.of(Concept.values()).filter((concept) -> concept.name().startsWith(prefix));
	}

	/** By category when a site's own codes would make the list too long. */
	private static KeyQuery coded(DataKey key, List<SearchCode> codes, String category) {
		KeyQuery byCode = search(key, "Observation", "&code=" + CodeSearch.of(codes), "-date");
		if (!codes.isEmpty() && byCode.isShortEnough()) {
			return byCode;
		}
		log.warn("Prefetch key {} asks by category, not by code: {} codes do not fit into {} bytes", key.key(),
				codes.size(), KeyQuery.MAX_BYTES);
		return search(key, "Observation", "&category=" + category, "-date");
	}

	private static KeyQuery search(DataKey key, String type, String filter, String sort) {
		return query(key, type, type + "?patient=" + KeyQuery.PATIENT_ID + filter + "&_sort=" + sort + "&_count=500");
	}

	private static KeyQuery query(DataKey key, String type, String template) {
		return new KeyQuery(key, type, template);
	}

	/** The codes of a concept that an Observation can be found by. */
	interface CodeList {

		Collection<SearchCode> of(Concept concept);

	}

}
