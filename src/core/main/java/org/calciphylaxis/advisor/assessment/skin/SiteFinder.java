package org.calciphylaxis.advisor.assessment.skin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.facts.CodedText;
import org.calciphylaxis.advisor.assessment.facts.Concept;
import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Kind;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Region;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.skin.Site;
import org.calciphylaxis.advisor.assessment.view.ChartTexts;

/**
 * Where a finding is: what its bodySite says, else what its own code implies, else what
 * its words name (rules, section 3, "Site").
 */
final class SiteFinder {

	private static final String PREFIX = "SITE_";

	/** Known by a code that says no more than "fatty" or "acral". */
	private static final Set<Concept> GENERAL = EnumSet.of(Concept.SITE_FATTY, Concept.SITE_ACRAL);

	/** Every concept of a body site, in the order of the enumeration. */
	private static final List<Concept> SITES = Arrays.stream(Concept.values())
		.filter((concept) -> concept.name().startsWith(PREFIX))
		.toList();

	private final ChartTexts texts;

	SiteFinder(ChartTexts texts) {
		this.texts = texts;
	}

	/** The sites by bodySite and code, refined by the words, else those of the words. */
	Set<Site> find(CodedText what, List<CodedText> bodySites) {
		return orWorded(known(what, bodySites), what);
	}

	/** The known sites, else those of the words. */
	Set<Site> orWorded(Set<Site> known, CodedText what) {
		return known.isEmpty() ? worded(what) : known;
	}

	/** The sites by bodySite and code alone, refined by the words; may be empty. */
	Set<Site> known(CodedText what, List<CodedText> bodySites) {
		Set<Site> sites = new LinkedHashSet<>();
		for (CodedText bodySite : bodySites) {
			Set<Site> coded = coded(bodySite);
			sites.addAll(coded.isEmpty() ? worded(bodySite) : refined(coded, worded(bodySite)));
		}
		if (sites.isEmpty()) {
			sites.addAll(coded(what));
		}
		return sites.isEmpty() ? sites : refined(sites, worded(what));
	}

	/** "Right leg" by code is the right thigh where the words say "thigh". */
	private static Set<Site> refined(Set<Site> sites, Set<Site> named) {
		Set<Site> refined = new LinkedHashSet<>();
		for (Site site : sites) {
			List<Site> parts = named.stream()
				.filter((part) -> !part.part().name().equals(site.part().name()) && part.part().isWithin(site.part())
						&& part.isSameAs(site))
				.map((part) -> (part.side() != Laterality.UNKNOWN) ? part : new Site(part.part(), site.side()))
				.toList();
			refined.addAll(parts.isEmpty() ? List.of(site) : parts);
		}
		return refined;
	}

	private Set<Site> worded(CodedText what) {
		Set<Site> sites = new LinkedHashSet<>();
		for (ClinicalText text : this.texts.of(what)) {
			text.sites().forEach((mention) -> sites.addAll(Site.of(mention)));
		}
		return sites;
	}

	private Set<Site> coded(CodedText what) {
		if (what.concepts().isEmpty()) {
			return Set.of();
		}
		List<BodySite> parts = new ArrayList<>();
		SITES.stream()
			.filter(what::is)
			.filter((concept) -> !GENERAL.contains(concept))
			.map(this::part)
			.forEach(parts::add);
		if (parts.isEmpty()) {
			GENERAL.stream().filter(what::is).map(this::part).forEach(parts::add);
		}
		Set<Laterality> sides = sides(what);
		Set<Site> sites = new LinkedHashSet<>();
		for (BodySite part : parts) {
			boolean contains = parts.stream()
				.anyMatch((other) -> !other.name().equals(part.name()) && other.isWithin(part));
			if (!contains) {
				sides.forEach((side) -> sites.add(new Site(part, side)));
			}
		}
		return sites;
	}

	/** As the lexicon has it; parts that no word of it names are known by code alone. */
	private BodySite part(Concept concept) {
		String name = concept.name().substring(PREFIX.length()).toLowerCase(Locale.ROOT);
		Map<String, BodySite> known = this.texts.bodySites();
		BodySite part = known.get(name);
		return (part != null) ? part : switch (concept) {
			case SITE_FATTY -> new BodySite(name, Kind.FATTY, Region.TRUNK, null);
			case SITE_ACRAL -> new BodySite(name, Kind.ACRAL, Region.OTHER, null);
			case SITE_UPPER_ARM, SITE_FOREARM -> new BodySite(name, Kind.OTHER, Region.ARM, known.get("arm"));
			case SITE_FACE -> new BodySite(name, Kind.OTHER, Region.HEAD, known.get("head"));
			default -> new BodySite(name, Kind.OTHER, Region.OTHER, null);
		};
	}

	/** The sides that its words name, else those that its code implies. */
	private Set<Laterality> sides(CodedText what) {
		Set<Laterality> sides = EnumSet.noneOf(Laterality.class);
		for (ClinicalText text : this.texts.of(what)) {
			text.sites().forEach((mention) -> sides.addAll(mention.sides()));
		}
		sides.remove(Laterality.UNKNOWN);
		if (!sides.isEmpty()) {
			return sides;
		}
		implied(what, Concept.SIDE_LEFT, Laterality.LEFT).ifPresent(sides::add);
		implied(what, Concept.SIDE_RIGHT, Laterality.RIGHT).ifPresent(sides::add);
		return sides.isEmpty() ? EnumSet.of(Laterality.UNKNOWN) : sides;
	}

	private static Optional<Laterality> implied(CodedText what, Concept concept, Laterality side) {
		return what.is(concept) ? Optional.of(side) : Optional.empty();
	}

}
