package org.calciphylaxis.advisor.prefetch;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Concept.Kind;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.assessment.view.Thresholds;
import org.calciphylaxis.advisor.terminology.Terminology;
import org.calciphylaxis.advisor.terminology.ValueSetCode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The queries of all prefetch keys, the same for every service: discovery publishes them,
 * and what a client does not send is fetched by them.
 */
public final class PrefetchTemplates {

	private static final Logger log = LoggerFactory.getLogger(PrefetchTemplates.class);

	/** Resources per page; the newest come first. */
	private static final int COUNT = 500;

	private final List<PrefetchTemplate> all;

	private final Map<PrefetchKey, Integer> lookBackDays;

	PrefetchTemplates(Terminology terminology, Thresholds thresholds) {
		this.lookBackDays = Map.of(PrefetchKey.LABS, longestLookBackOfLabs(thresholds));
		this.all = List.of(
				new PrefetchTemplate(PrefetchKey.PATIENT, "Patient", "Patient/" + PrefetchTemplate.PATIENT_ID),
				search(PrefetchKey.CONDITIONS, "Condition", "", "-recorded-date"),
				search(PrefetchKey.MEDICATION_REQUESTS, "MedicationRequest", "", "-authoredon"),
				search(PrefetchKey.MEDICATION_STATEMENTS, "MedicationStatement", "", "-effective"),
				observations(PrefetchKey.LABS, codes(terminology, Kind.LAB), "laboratory"),
				observations(PrefetchKey.OBSERVATIONS, codes(terminology, Kind.VITAL, Kind.SKIN, Kind.DIAGNOSIS),
						"vital-signs,exam,survey"),
				search(PrefetchKey.PROCEDURES, "Procedure", "", "-date"),
				search(PrefetchKey.SERVICE_REQUESTS, "ServiceRequest", "", "-authored"),
				search(PrefetchKey.DIAGNOSTIC_REPORTS, "DiagnosticReport", "", "-date"),
				search(PrefetchKey.ENCOUNTERS, "Encounter", "", "-date"));
	}

	/**
	 * The same with a lower bound of date where nothing older can change advice, for
	 * clients of the CDS Hooks 3.0 ballot, which fill {@code {{today()}}}.
	 */
	public List<PrefetchTemplate> dateBounded() {
		return this.all.stream().map((template) -> template.dateBounded(this.lookBackDays)).toList();
	}

	/** In the order of the keys. */
	public List<PrefetchTemplate> all() {
		return this.all;
	}

	/** Days; with one to spare for time zones. */
	private static int longestLookBackOfLabs(Thresholds thresholds) {
		Thresholds.LookBack days = thresholds.lookBack();
		return 1 + IntStream
			.of(days.labs() + thresholds.labs().nearbyDays(), days.pth(), days.rareLabs(),
					days.egfr() + thresholds.kidney().egfrApartDays(), days.bloodCulture())
			.max()
			.orElseThrow();
	}

	private static List<ValueSetCode> codes(Terminology terminology, Kind... kinds) {
		return Concept.of(kinds).stream().sorted().flatMap((concept) -> terminology.codesOf(concept).stream()).toList();
	}

	/** By category when a site's own codes make the list too long. */
	private static PrefetchTemplate observations(PrefetchKey key, List<ValueSetCode> codes, String category) {
		PrefetchTemplate byCode = search(key, "Observation", "&code=" + TokenSearchParameter.format(codes), "-date");
		if (byCode.isShortEnough()) {
			return byCode;
		}
		log.warn("Prefetch key {} asks by category: its {} codes do not fit into {} bytes", key.key(), codes.size(),
				PrefetchTemplate.MAX_BYTES);
		return search(key, "Observation", "&category=" + category, "-date");
	}

	private static PrefetchTemplate search(PrefetchKey key, String type, String filter, String sort) {
		return new PrefetchTemplate(key, type,
				type + "?patient=" + PrefetchTemplate.PATIENT_ID + filter + "&_sort=" + sort + "&_count=" + COUNT);
	}

}
