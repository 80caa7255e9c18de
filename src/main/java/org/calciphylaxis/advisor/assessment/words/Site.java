package org.calciphylaxis.advisor.assessment.words;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.facts.Statement;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is. Left and right are two sites.
 *
 * @param place the part of the body
 * @param side which side, where the chart says so
 */
public record Site(BodySite place, Side side) {

	private static final int SIDE_REACH = 3;

	/** LEFT, RIGHT, or UNKNOWN. */
	public enum Side {

		LEFT, RIGHT, UNKNOWN

	}

	/**
	 * Whether both may be the same place: one is the other or a part of it, and the sides
	 * do not contradict.
	 */
	public boolean mayBe(Site other) {
		return (this.place.isWithin(other.place) || other.place.isWithin(this.place))
				&& (this.side == other.side || this.side == Side.UNKNOWN || other.side == Side.UNKNOWN);
	}

	/**
	 * The sites of a finding: what its bodySite says, else what its own code implies,
	 * else what its words name (rules, section 10).
	 */
	public static Set<Site> of(Statement what, List<Statement> bodySites) {
		Set<Site> sites = new LinkedHashSet<>();
		for (Statement bodySite : bodySites) {
			sites.addAll(coded(bodySite));
			if (coded(bodySite).isEmpty()) {
				sites.addAll(worded(bodySite));
			}
		}
		if (sites.isEmpty()) {
			sites.addAll(coded(what));
		}
		return sites.isEmpty() ? worded(what) : sites;
	}

	private static Set<Site> coded(Statement statement) {
		Set<BodySite> places = EnumSet.noneOf(BodySite.class);
		for (BodySite place : BodySite.values()) {
			Concept concept = place.concept();
			boolean general = place == BodySite.OTHER_FATTY || place == BodySite.OTHER_ACRAL;
			if (concept != null && statement.is(concept) && !(general && !places.isEmpty())) {
				places.add(place);
			}
		}
		Set<Side> sides = sidesOf(statement);
		Set<Site> sites = new LinkedHashSet<>();
		places.stream()
			.filter((place) -> places.stream().noneMatch((other) -> other != place && other.isWithin(place)))
			.forEach((place) -> sites.addAll(on(place, sides)));
		return sites;
	}

	/** The sides that its words name, else those that its code implies. */
	private static Set<Side> sidesOf(Statement statement) {
		Set<Side> sides = sidesIn(ClinicalText.of(statement.allWords()).tokens());
		if (!sides.isEmpty()) {
			return sides;
		}
		if (statement.is(Concept.SIDE_LEFT)) {
			sides.add(Side.LEFT);
		}
		if (statement.is(Concept.SIDE_RIGHT)) {
			sides.add(Side.RIGHT);
		}
		return sides;
	}

	private static Set<Site> worded(Statement statement) {
		Set<Site> sites = new LinkedHashSet<>();
		List<String> tokens = ClinicalText.of(statement.allWords()).tokens();
		int lastSite = -1;
		for (int at = 0; at < tokens.size(); at++) {
			BodySite place = placeAt(tokens, at);
			if (place != null) {
				Set<Side> sides = sidesIn(tokens.subList(Math.max(lastSite + 1, at - SIDE_REACH), at));
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

	private static Set<Side> sidesIn(List<String> tokens) {
		Set<Side> sides = new LinkedHashSet<>();
		for (String token : tokens) {
			switch (token) {
				case "left" -> sides.add(Side.LEFT);
				case "right" -> sides.add(Side.RIGHT);
				case "both", "bilateral" -> sides.addAll(List.of(Side.LEFT, Side.RIGHT));
				default -> {
				}
			}
		}
		return sides;
	}

	private static Set<Site> on(BodySite place, Set<Side> sides) {
		Set<Site> sites = new LinkedHashSet<>();
		sides.forEach((side) -> sites.add(new Site(place, side)));
		return sites.isEmpty() ? Set.of(new Site(place, Side.UNKNOWN)) : sites;
	}

}
