package org.calciphylaxis.advisor.chart.resource;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.calciphylaxis.advisor.assessment.facts.ChartTime;
import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.ObservationFact;
import org.calciphylaxis.advisor.assessment.facts.PatientFact.Gender;
import org.calciphylaxis.advisor.chart.value.ChartTimeReader;
import org.calciphylaxis.advisor.chart.value.CodeableConceptReader;
import org.calciphylaxis.advisor.chart.value.LenientElement;
import org.calciphylaxis.advisor.chart.value.ObservationValueReader;
import org.calciphylaxis.advisor.chart.value.PopulationReader;
import org.calciphylaxis.advisor.chart.value.ReferenceRangeReader;
import org.calciphylaxis.advisor.chart.value.UnusableResource;
import org.jspecify.annotations.Nullable;

/**
 * Observations as facts, one for the observation and one for each component with a code
 * of its own. Only those are kept that a concept knows, by code or by coded value, or
 * that are of category exam or survey, where words may speak.
 */
public class ObservationReader {

	private static final Map<String, ObservationFact.Status> STATUSES = Map.of("final", ObservationFact.Status.FINAL,
			"amended", ObservationFact.Status.AMENDED, "corrected", ObservationFact.Status.CORRECTED, "preliminary",
			ObservationFact.Status.PRELIMINARY);

	private static final String EXAM = "exam";

	/**
	 * In the canonical URLs of wound assessment profiles and the names of wound codes.
	 */
	private static final String WOUND = "wound";

	/** Categories of what is measured, such as a wound culture. */
	private static final Set<String> MEASURED = Set.of("laboratory", "vital-signs", "imaging");

	private final CodeableConceptReader codedTexts;

	private final ObservationValueReader values;

	private final ReferenceRangeReader ranges;

	private final ChartTimeReader times;

	public ObservationReader(CodeableConceptReader codedTexts, ChartTimeReader times) {
		this.codedTexts = codedTexts;
		this.values = new ObservationValueReader(codedTexts);
		this.ranges = new ReferenceRangeReader(new PopulationReader());
		this.times = times;
	}

	/**
	 * @param gender whose reference ranges apply
	 * @throws UnusableResource if its code is no CodeableConcept, or a date is none
	 */
	public List<ObservationFact> read(LenientElement observation, Gender gender) {
		CodedText what = this.codedTexts.code(observation);
		Categories categories = categories(observation);
		List<LenientElement> components = observation.all("component");
		boolean isKept = categories.freeTextCategory() || isKnown(observation, what);
		if (!isKept && components.isEmpty()) {
			return List.of();
		}
		Frame frame = frame(observation, categories, gender);
		if (components.isEmpty()) {
			return List.of(frame.fact(observation, what));
		}
		List<ObservationFact> facts = new ArrayList<>(1 + components.size());
		if (isKept) {
			facts.add(frame.fact(observation, what));
		}
		for (LenientElement component : components) {
			CodedText part = this.codedTexts.together(component.all("code"));
			if (categories.freeTextCategory() || isKnown(component, part)) {
				facts.add(frame.fact(component, part));
			}
		}
		return facts;
	}

	/**
	 * An Observation of a wound profile is one of examination, whatever its category; so
	 * is one with a wound code that is not measured.
	 */
	private static Categories categories(LenientElement observation) {
		List<String> codes = observation.codes("category");
		LenientElement meta = observation.get("meta");
		boolean isOfWound = (meta != null && isOfWoundProfile(meta.node().path("profile")))
				|| (Collections.disjoint(codes, MEASURED) && hasWoundCode(observation));
		if (isOfWound) {
			codes = Stream.concat(codes.stream(), Stream.of(EXAM)).toList();
		}
		return Categories.ofCodes((codes.size() == 1) ? Set.of(codes.get(0)) : Set.copyOf(codes));
	}

	private static boolean isOfWoundProfile(JsonNode profiles) {
		for (JsonNode profile : profiles) {
			if (namesWound(profile.asText())) {
				return true;
			}
		}
		return false;
	}

	private static boolean hasWoundCode(LenientElement observation) {
		return observation.all("code")
			.stream()
			.flatMap((code) -> code.all("coding").stream())
			.anyMatch((coding) -> namesWound(coding.text("display")));
	}

	private static boolean namesWound(@Nullable String name) {
		return name != null && name.toLowerCase(Locale.ROOT).contains(WOUND);
	}

	private boolean isKnown(LenientElement holder, CodedText what) {
		return !what.concepts().isEmpty() || !this.codedTexts.concepts(holder.all("valueCodeableConcept")).isEmpty();
	}

	private Frame frame(LenientElement observation, Categories categories, Gender gender) {
		String status = observation.text("status");
		return new Frame(observation.reference(), categories.codes(),
				STATUSES.getOrDefault((status != null) ? status : "", ObservationFact.Status.OTHER),
				effective(observation), this.codedTexts.each(observation.all("bodySite")), gender);
	}

	private @Nullable ChartTime effective(LenientElement observation) {
		ChartTime effective = this.times.read(observation, "effectiveDateTime");
		if (effective == null) {
			effective = this.times.read(observation, "effectiveInstant");
		}
		if (effective == null) {
			effective = this.times.start(observation, "effectivePeriod");
		}
		return (effective != null) ? effective : this.times.read(observation, "issued");
	}

	private static Set<String> interpretations(LenientElement holder) {
		List<LenientElement> all = holder.all("interpretation");
		if (all.isEmpty()) {
			return Set.of();
		}
		Set<String> interpretations = new HashSet<>();
		for (LenientElement interpretation : all) {
			add(interpretations, interpretation.text("text"), false);
			for (LenientElement coding : interpretation.all("coding")) {
				add(interpretations, coding.text("code"), true);
				add(interpretations, coding.text("display"), false);
			}
		}
		return interpretations;
	}

	private static void add(Set<String> interpretations, @Nullable String word, boolean isCode) {
		if (word != null) {
			interpretations.add(isCode ? word.toUpperCase(Locale.ROOT) : word.toLowerCase(Locale.ROOT));
		}
	}

	/** Words speak in those that were seen or asked, not in those that were measured. */
	private record Categories(Set<String> codes, boolean freeTextCategory) {

		private static Categories ofCodes(Set<String> codes) {
			return new Categories(codes, ObservationFact.isFreeTextCategory(codes));
		}

	}

	/** What an observation and its components have in common. */
	private final class Frame {

		private final String reference;

		private final Set<String> categories;

		private final ObservationFact.Status status;

		private final @Nullable ChartTime effective;

		private final List<CodedText> sites;

		private final Gender gender;

		Frame(String reference, Set<String> categories, ObservationFact.Status status, @Nullable ChartTime effective,
				List<CodedText> sites, Gender gender) {
			this.reference = reference;
			this.categories = categories;
			this.status = status;
			this.effective = effective;
			this.sites = sites;
			this.gender = gender;
		}

		ObservationFact fact(LenientElement holder, CodedText what) {
			return new ObservationFact(this.reference, what, this.categories, this.status, this.effective,
					ObservationReader.this.values.read(holder), interpretations(holder),
					ObservationReader.this.ranges.read(holder, this.gender), this.sites);
		}

	}

}
