package org.calciphylaxis.advisor.prefetch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability;
import org.calciphylaxis.advisor.assessment.facts.DataAvailability.State;
import org.calciphylaxis.advisor.assessment.facts.DropReason;
import org.calciphylaxis.advisor.assessment.facts.PrefetchKey;
import org.calciphylaxis.advisor.chart.ChartContext;
import org.calciphylaxis.advisor.chart.ChartResources;
import org.calciphylaxis.advisor.chart.NonR4Signs;
import org.calciphylaxis.advisor.chart.SubjectMatcher;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.fhirclient.FhirServerAccessPolicy.Access;
import org.calciphylaxis.advisor.fhirclient.FhirServerUnavailable;

/**
 * What has come for a chart: whether it is enough, and how complete it is. Where nothing
 * of what came for an essential key can be used (it is something else, or another
 * patient's, or of another FHIR version), the key is missing: an empty chart would be
 * misread as a healthy patient (rules, section 10).
 */
final class ResolvedPrefetch {

	private final ChartContext context;

	private final Map<PrefetchKey, PrefetchValue> values;

	/**
	 * @param values what came for each key; kept and changed
	 */
	ResolvedPrefetch(ChartContext context, Map<PrefetchKey, PrefetchValue> values) {
		this.context = context;
		this.values = values;
	}

	/** Lets essential keys fail of which nothing that came can be used. */
	void checkEssential() {
		SubjectMatcher subject = new SubjectMatcher(this.context.patientId(), referenced());
		this.values.replaceAll((key, value) -> {
			if (!key.isEssential() || !(value instanceof PrefetchValue.Resources arrived)) {
				return value;
			}
			return (key == PrefetchKey.PATIENT) ? patient(arrived) : conditions(arrived, subject);
		});
	}

	private PrefetchValue patient(PrefetchValue.Resources arrived) {
		boolean isThere = arrived.resources()
			.stream()
			.anyMatch((resource) -> BundleContents.resourceType(resource).equals("Patient")
					&& resource.path("id").asText().equals(this.context.patientId()));
		return isThere ? arrived : new PrefetchValue.Failed("what came is not the patient of the context");
	}

	private static PrefetchValue conditions(PrefetchValue.Resources arrived, SubjectMatcher subject) {
		List<JsonNode> resources = arrived.resources();
		if (resources.isEmpty()) {
			boolean isKnownToBeEmpty = arrived.unreadable() == 0 && arrived.reason().isEmpty();
			return isKnownToBeEmpty ? arrived : new PrefetchValue.Failed("nothing that came could be read");
		}
		List<JsonNode> conditions = resources.stream()
			.filter((resource) -> BundleContents.resourceType(resource).equals("Condition"))
			.toList();
		if (conditions.isEmpty()) {
			return new PrefetchValue.Failed(PrefetchValue.OTHER_KIND);
		}
		if (conditions.stream().allMatch((condition) -> subject.isForeign(new LenientElement(condition)))) {
			return new PrefetchValue.Failed("all that came belongs to another patient");
		}
		Optional<String> version = foreignVersion(conditions);
		return version.isPresent() ? new PrefetchValue.Failed(reasonOfVersion(version.get())) : arrived;
	}

	/** The other version that all of them are of. */
	private static Optional<String> foreignVersion(List<JsonNode> resources) {
		Optional<String> version = Optional.empty();
		for (JsonNode resource : resources) {
			version = NonR4Signs.find(resource);
			if (version.isEmpty()) {
				return version;
			}
		}
		return version;
	}

	/**
	 * The resources that others refer to. What came along with the drafts comes first:
	 * they refer to it.
	 */
	Map<String, JsonNode> referenced() {
		Map<String, JsonNode> referenced = new HashMap<>(this.context.referenced());
		for (PrefetchValue value : this.values.values()) {
			if (value instanceof PrefetchValue.Resources arrived) {
				arrived.referenced().forEach(referenced::putIfAbsent);
			}
		}
		return referenced;
	}

	/** The drafts and the orders and statements that came. */
	List<JsonNode> orders() {
		List<JsonNode> orders = new ArrayList<>(this.context.draftOrders());
		for (PrefetchKey key : List.of(PrefetchKey.MEDICATION_REQUESTS, PrefetchKey.MEDICATION_STATEMENTS)) {
			if (this.values.get(key) instanceof PrefetchValue.Resources arrived) {
				orders.addAll(arrived.resources());
			}
		}
		return orders;
	}

	/**
	 * The resources per key.
	 * @param fetched Medications that orders refer to and that did not come along
	 * @throws EssentialDataMissing when the patient or the conditions are not among them
	 */
	ChartResources resources(Access access, Map<String, JsonNode> fetched) {
		requireEssential(access);
		Map<PrefetchKey, List<JsonNode>> resources = new EnumMap<>(PrefetchKey.class);
		Map<PrefetchKey, DataAvailability> availability = new EnumMap<>(PrefetchKey.class);
		this.values.forEach((key, value) -> {
			availability.put(key, DataAvailability.missing(reason(value, access)));
			if (value instanceof PrefetchValue.Resources arrived) {
				List<JsonNode> readable = withoutForeignVersions(arrived.resources());
				resources.put(key, readable);
				availability.put(key, availability(arrived, arrived.resources().size() - readable.size()));
			}
		});
		Map<String, JsonNode> referenced = referenced();
		referenced.putAll(fetched);
		return new ChartResources(this.context, resources, referenced, availability);
	}

	/** The resources that are not known to be of another FHIR version. */
	private static List<JsonNode> withoutForeignVersions(List<JsonNode> resources) {
		return resources.stream().filter((resource) -> NonR4Signs.find(resource).isEmpty()).toList();
	}

	/** Why nothing of an EHR of another FHIR version is read. */
	static String reasonOfVersion(String version) {
		return "what the EHR holds is FHIR " + version + ", and only R4 can be read";
	}

	/** Where the server must not be called, that is said before anything else is. */
	private void requireEssential(Access access) {
		boolean isForbidden = access instanceof Access.Denied denied && denied.forbidden();
		this.values.forEach((key, value) -> {
			if (key.isEssential() && !(value instanceof PrefetchValue.Resources)) {
				throw new EssentialDataMissing(key, isForbidden ? serverReason(access) : reason(value, access),
						isForbidden);
			}
		});
	}

	private static String reason(PrefetchValue value, Access access) {
		return (value instanceof PrefetchValue.Failed failed) ? failed.reason() : serverReason(access);
	}

	private static String serverReason(Access access) {
		return (access instanceof Access.Denied denied) ? denied.reason() : FhirServerUnavailable.TOO_LATE;
	}

	private static DataAvailability availability(PrefetchValue.Resources arrived, int foreignVersion) {
		String reason = arrived.reason();
		if (reason.isEmpty() && arrived.next() != null) {
			reason = "there is more of it on the EHR's FHIR server, which may not be called";
		}
		if (reason.isEmpty() && arrived.unreadable() + foreignVersion > 0) {
			reason = "some of them could not be read";
		}
		boolean isNothingLeft = foreignVersion > 0 && foreignVersion == arrived.resources().size();
		State partly = isNothingLeft ? State.MISSING : State.INCOMPLETE;
		return new DataAvailability(reason.isEmpty() ? State.COMPLETE : partly, reason, Map.of())
			.withDropped(DropReason.UNREADABLE, arrived.unreadable())
			.withDropped(DropReason.FOREIGN_VERSION, foreignVersion);
	}

}
