package org.calciphylaxis.advisor.terminology.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.FindingKind;
import org.calciphylaxis.advisor.assessment.text.lexicon.FindingRule;
import org.calciphylaxis.advisor.assessment.text.lexicon.Qualifier;
import org.calciphylaxis.advisor.assessment.text.lexicon.SiteCondition;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

import org.jspecify.annotations.Nullable;

/**
 * Reads the sections {@code findings} and {@code qualifiers}.
 */
final class FindingSection {

	private static final Set<String> STRENGTHS = Set.of("specific", "early", "non_specific");

	private static final Set<String> FINDING = Set.of("is", "all", "site", "bed");

	private static final Set<String> QUALIFIER = Set.of("of", "unless", "behind", "cause", "words");

	private final LexiconBuilder builder;

	FindingSection(LexiconBuilder builder) {
		this.builder = builder;
	}

	void readFindings(YamlNode section) {
		section.members(STRENGTHS).forEach((key, rules) -> {
			Specificity specificity = Specificity.valueOf(key.toUpperCase(Locale.ROOT));
			rules.elements().forEach((rule) -> this.builder.addFinding(finding(specificity, rule)));
		});
	}

	private static FindingRule finding(Specificity specificity, YamlNode node) {
		Map<String, YamlNode> members = node.members(FINDING);
		if (!members.containsKey("is") || !members.containsKey("all")) {
			throw node.invalid("a finding needs \"is\" and \"all\"");
		}
		List<Set<TermGroup>> parts = new ArrayList<>();
		members.get("all").elements().forEach((part) -> parts.add(groups(part)));
		if (parts.isEmpty()) {
			throw members.get("all").invalid("a finding needs at least one term");
		}
		YamlNode site = members.get("site");
		YamlNode bed = members.get("bed");
		return new FindingRule(members.get("is").constant(FindingKind.class), specificity, parts,
				(site != null) ? site.constant(SiteCondition.class) : SiteCondition.ANYWHERE,
				bed != null && bed.flag());
	}

	void readQualifiers(YamlNode section) {
		section.elements().forEach((node) -> {
			Map<String, YamlNode> members = node.members(QUALIFIER);
			if (!members.containsKey("of") || !members.containsKey("words")) {
				throw node.invalid("a qualifier needs \"of\" and \"words\"");
			}
			YamlNode unless = members.get("unless");
			Qualifier qualifier = new Qualifier(groups(members.get("of")), (unless != null) ? groups(unless) : Set.of(),
					isSet(members.get("behind")), isSet(members.get("cause")));
			this.builder.addAll(members.get("words"), qualifier);
		});
	}

	private static boolean isSet(@Nullable YamlNode flag) {
		return flag != null && flag.flag();
	}

	private static Set<TermGroup> groups(YamlNode node) {
		Set<TermGroup> groups = EnumSet.noneOf(TermGroup.class);
		node.oneOrMore().forEach((group) -> {
			if (!groups.add(group.constant(TermGroup.class))) {
				throw group.invalid("\"" + group.text() + "\" is there twice");
			}
		});
		if (groups.isEmpty()) {
			throw node.invalid("at least one term is expected here");
		}
		return groups;
	}

}
