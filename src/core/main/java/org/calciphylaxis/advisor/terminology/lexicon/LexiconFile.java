package org.calciphylaxis.advisor.terminology.lexicon;

import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Role;
import org.calciphylaxis.advisor.assessment.text.lexicon.Term;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * Reads one lexicon file, of a language or of a site.
 */
final class LexiconFile {

	private static final Set<String> SECTIONS = Set.of("language", "version", "terms", "pseudo_terms", "findings",
			"qualifiers", "sites", "sides", "triggers", "words", "answers", "drugs");

	private static final Map<String, Role> ANSWERS = Map.of("present", Role.ANSWER_PRESENT, "absent",
			Role.ANSWER_ABSENT, "unknown", Role.ANSWER_UNKNOWN);

	private static final Map<String, Role> DRUGS = Map.of("stop", Role.DRUG_STOP, "pass", Role.DRUG_PASS);

	private final LexiconBuilder builder;

	/**
	 * @param sites the body sites that earlier files have defined
	 */
	LexiconFile(Map<String, BodySite> sites) {
		this.builder = new LexiconBuilder(sites);
	}

	Lexicon read(YamlNode root) {
		Map<String, YamlNode> sections = root.members(SECTIONS);
		if (!sections.containsKey("language") || !sections.containsKey("version")) {
			throw root.invalid("a lexicon needs \"language\" and \"version\"");
		}
		String version = sections.get("version").text();
		sections.forEach(this::readSection);
		return this.builder.build(root.file() + " (" + sections.get("language").text() + ")", version);
	}

	private void readSection(String name, YamlNode section) {
		switch (name) {
			case "terms" -> section.members(TermGroup.class)
				.forEach((group, phrases) -> this.builder.addAll(phrases, new Term(group)));
			case "pseudo_terms" -> this.builder.addAll(section, Role.PSEUDO_TERM);
			case "findings" -> new FindingSection(this.builder).readFindings(section);
			case "qualifiers" -> new FindingSection(this.builder).readQualifiers(section);
			case "sites" -> new SiteSection(this.builder).readSites(section);
			case "sides" -> new SiteSection(this.builder).readSides(section);
			case "triggers" -> new TriggerSection(this.builder).read(section);
			case "words" -> section.members(Role.class).forEach((role, phrases) -> this.builder.addAll(phrases, role));
			case "answers" -> readRoles(section, ANSWERS);
			case "drugs" -> readRoles(section, DRUGS);
			default -> section.text();
		}
	}

	private void readRoles(YamlNode section, Map<String, Role> roles) {
		Map<String, YamlNode> members = section.members(roles.keySet());
		roles.forEach((key, role) -> {
			YamlNode phrases = members.get(key);
			if (phrases != null) {
				this.builder.addAll(phrases, role);
			}
		});
	}

}
