package org.calciphylaxis.advisor.terminology.lexicon;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Kind;
import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite.Region;
import org.calciphylaxis.advisor.assessment.text.lexicon.Laterality;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.SideName;
import org.calciphylaxis.advisor.assessment.text.lexicon.SiteName;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

import org.jspecify.annotations.Nullable;

/**
 * Reads the sections {@code sites} and {@code sides}.
 */
final class SiteSection {

	private static final Set<String> KEYS = Set.of("kind", "region", "within", "words", "left", "right", "both",
			"beside");

	private static final Map<String, Set<Laterality>> SIDES = Map.of("left", EnumSet.of(Laterality.LEFT), "right",
			EnumSet.of(Laterality.RIGHT), "both", EnumSet.of(Laterality.LEFT, Laterality.RIGHT));

	private final LexiconBuilder builder;

	SiteSection(LexiconBuilder builder) {
		this.builder = builder;
	}

	void readSites(YamlNode section) {
		section.members(YamlNode::text).forEach(this::readSite);
	}

	private void readSite(String name, YamlNode node) {
		Map<String, YamlNode> members = node.members(KEYS);
		BodySite site = site(name, node, members);
		members.forEach((key, value) -> {
			if (key.equals("words")) {
				this.builder.addAll(value, new SiteName(site, Set.of(), Set.of()));
			}
			else if (SIDES.containsKey(key)) {
				this.builder.addAll(value, new SiteName(site, SIDES.get(key), Set.of()));
			}
			else if (key.equals("beside")) {
				readBeside(site, value);
			}
		});
	}

	/** A site that is known already needs no definition, and has the same one if any. */
	private BodySite site(String name, YamlNode node, Map<String, YamlNode> members) {
		BodySite known = this.builder.sites().get(name);
		if (known != null && !members.containsKey("kind") && !members.containsKey("region")) {
			return known;
		}
		if (!members.containsKey("kind") || !members.containsKey("region")) {
			throw node.invalid("the new site \"" + name + "\" needs a kind and a region");
		}
		BodySite site = new BodySite(name, members.get("kind").constant(Kind.class),
				members.get("region").constant(Region.class), within(members.get("within")));
		if (known != null && !known.equals(site)) {
			throw node.invalid("the site \"" + name + "\" is defined differently elsewhere");
		}
		this.builder.sites().put(name, site);
		if (this.builder.sites().size() > Lexicon.MAX_SITES) {
			throw node.invalid("there are more than " + Lexicon.MAX_SITES + " sites");
		}
		return site;
	}

	private @Nullable BodySite within(@Nullable YamlNode node) {
		if (node == null) {
			return null;
		}
		BodySite within = this.builder.sites().get(node.text());
		if (within == null) {
			throw node.invalid("the site \"" + node.text() + "\" has to be defined before");
		}
		return within;
	}

	private void readBeside(BodySite site, YamlNode node) {
		Map<String, YamlNode> members = node.members(Set.of("words", "terms"));
		YamlNode words = members.get("words");
		YamlNode beside = members.get("terms");
		if (words == null || beside == null) {
			throw node.invalid("words and terms are expected here");
		}
		Set<TermGroup> terms = EnumSet.noneOf(TermGroup.class);
		beside.elements().forEach((term) -> terms.add(term.constant(TermGroup.class)));
		this.builder.addAll(words, new SiteName(site, Set.of(), terms));
	}

	void readSides(YamlNode section) {
		Map<String, YamlNode> members = section.members(SIDES.keySet());
		SIDES.forEach((name, sides) -> {
			YamlNode words = members.get(name);
			if (words != null) {
				this.builder.addAll(words, new SideName(sides));
			}
		});
	}

}
