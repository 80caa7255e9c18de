package org.calciphylaxis.advisor.assessment.text;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is. Left and right are two sites.
 *
 * @param place the part of the body
 * @param laterality which side, where the chart says so
 */
public record LesionSite(BodySite place, Laterality laterality) {

	/** A fixed order: by place, then by side. */
	public static final Comparator<LesionSite> ORDER = Comparator.comparing(LesionSite::place)
		.thenComparing(LesionSite::laterality);

	private static final int SIDE_REACH = 3;

	/** LEFT, RIGHT, or UNKNOWN. */
	public enum Laterality {

		LEFT, RIGHT, UNKNOWN

	}

	/**
	 * Whether both are the same place (rules, section 3, "Site"): one is the other or a
	 * part of it, and the sides do not contradict.
	 */
	public boolean mayBe(LesionSite other) {
		return (this.place.isWithin(other.place) || other.place.isWithin(this.place))
				&& (this.laterality == other.laterality || this.laterality == Laterality.UNKNOWN
						|| other.laterality == Laterality.UNKNOWN);
	}

	/**
	 * The sites of a finding: what its bodySite says, else what its own code implies,
	 * else what its words name (rules, section 10).
	 */
	public static Set<LesionSite> findIn(CodedText what, List<CodedText> bodySites) {
		Set<LesionSite> sites = new LinkedHashSet<>();
		for (CodedText bodySite : bodySites) {
			sites.addAll(coded(bodySite));
			if (coded(bodySite).isEmpty()) {
				sites.addAll(worded(bodySite));
			}
		}
		if (sites.isEmpty()) {
			sites.addAll(coded(what));
		}
		return sites.isEmpty() ? worded(what) : refined(sites, worded(what));
	}

	/** "Right leg" by code is the right thigh where the words say "thigh". */
	private static Set<LesionSite> refined(Set<LesionSite> sites, Set<LesionSite> named) {
		Set<LesionSite> refined = new LinkedHashSet<>();
		for (LesionSite site : sites) {
			List<LesionSite> parts = named.stream()
				.filter((part) -> part.place != site.place && part.place.isWithin(site.place) && part.mayBe(site))
				.map((part) -> new LesionSite(part.place,
						(part.laterality != Laterality.UNKNOWN) ? part.laterality : site.laterality))
				.toList();
			refined.addAll(parts.isEmpty() ? List.of(site) : parts);
		}
		return refined;
	}

	/** Whether at least two of the sites are not the same place. */
	public static boolean areSeveral(Set<LesionSite> sites) {
		return sites.stream().anyMatch((one) -> sites.stream().anyMatch((other) -> !one.mayBe(other)));
	}

	/** Whether it is a leg below the knee, or a leg without more. */
	public boolean isLowerLeg() {
		return this.place == BodySite.LEG || this.place.isWithin(BodySite.LOWER_LEG);
	}

	/** In words, such as "left thigh". */
	public String words() {
		String part = this.place.name().toLowerCase(Locale.ROOT).replace('_', ' ');
		return (this.laterality == Laterality.UNKNOWN) ? part
				: this.laterality.name().toLowerCase(Locale.ROOT) + " " + part;
	}

	private static Set<LesionSite> coded(CodedText statement) {
		Set<BodySite> places = EnumSet.noneOf(BodySite.class);
		for (BodySite place : BodySite.values()) {
			Concept concept = place.concept();
			boolean general = place == BodySite.OTHER_FATTY || place == BodySite.OTHER_ACRAL;
			if (concept != null && statement.is(concept) && !(general && !places.isEmpty())) {
				places.add(place);
			}
		}
		Set<Laterality> sides = sidesOf(statement);
		Set<LesionSite> sites = new LinkedHashSet<>();
		places.stream()
			.filter((place) -> places.stream().noneMatch((other) -> other != place && other.isWithin(place)))
			.forEach((place) -> sites.addAll(on(place, sides)));
		return sites;
	}

	/** The sides that its words name, else those that its code implies. */
	private static Set<Laterality> sidesOf(CodedText statement) {
		Set<Laterality> sides = sidesIn(ClinicalText.of(statement.joinedTexts()).tokens());
		if (!sides.isEmpty()) {
			return sides;
		}
		if (statement.is(Concept.SIDE_LEFT)) {
			sides.add(Laterality.LEFT);
		}
		if (statement.is(Concept.SIDE_RIGHT)) {
			sides.add(Laterality.RIGHT);
		}
		return sides;
	}

	private static Set<LesionSite> worded(CodedText statement) {
		Set<LesionSite> sites = new LinkedHashSet<>();
		List<String> tokens = ClinicalText.of(statement.joinedTexts()).tokens();
		int lastSite = -1;
		for (int at = 0; at < tokens.size(); at++) {
			BodySite place = placeAt(tokens, at);
			if (place != null) {
				Set<Laterality> sides = sidesIn(tokens.subList(Math.max(lastSite + 1, at - SIDE_REACH), at));
				boolean saidAfter = sides.isEmpty() && at + 1 < tokens.size();
				sites.addAll(on(place, saidAfter ? sidesIn(tokens.subList(at + 1, at + 2)) : sides));
				lastSite = at;
			}
		}
		return sites;
	}

	private static @Nullable BodySite placeAt(List<String> tokens, int at) {
		for (BodySite place : BodySite.values()) {
			Phrase words = place.words();
			if (words != null && words.endOfMatch(tokens, at) == at) {
				return place;
			}
		}
		return null;
	}

	private static Set<Laterality> sidesIn(List<String> tokens) {
		Set<Laterality> sides = new LinkedHashSet<>();
		for (String token : tokens) {
			switch (token) {
				case "left" -> sides.add(Laterality.LEFT);
				case "right" -> sides.add(Laterality.RIGHT);
				case "both", "bilateral" -> sides.addAll(List.of(Laterality.LEFT, Laterality.RIGHT));
				default -> {
				}
			}
		}
		return sides;
	}

	private static Set<LesionSite> on(BodySite place, Set<Laterality> sides) {
		Set<LesionSite> sites = new LinkedHashSet<>();
		sides.forEach((side) -> sites.add(new LesionSite(place, side)));
		return sites.isEmpty() ? Set.of(new LesionSite(place, Laterality.UNKNOWN)) : sites;
	}

}
