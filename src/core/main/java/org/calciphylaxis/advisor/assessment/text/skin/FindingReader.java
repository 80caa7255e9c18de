package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.FindingRule;

/**
 * Finds the skin findings that the terms of a text make up (rules, section 3, the table).
 */
final class FindingReader {

	private final List<CompiledRule> rules;

	private final Set<Site> knownSites;

	private final Map<Key, SkinFinding> findings = new LinkedHashMap<>();

	/**
	 * @param knownSites sites that the chart says otherwise, which then count instead of
	 * those in the text; empty for none
	 */
	FindingReader(List<CompiledRule> rules, Set<Site> knownSites) {
		this.rules = rules;
		this.knownSites = knownSites;
	}

	Collection<SkinFinding> read(List<Sentence> sentences) {
		Set<Site> everywhere = new LinkedHashSet<>();
		sentences.forEach((sentence) -> everywhere.addAll(sentence.sites()));
		sentences.forEach((sentence) -> read(sentence, everywhere));
		return this.findings.values();
	}

	private void read(Sentence sentence, Set<Site> everywhere) {
		for (CompiledRule rule : this.rules) {
			if (rule.isMet(sentence.groups())) {
				for (SentencePart part : sentence.parts()) {
					if (rule.hasLesion(part.groups())) {
						add(rule.rule(), sitesOf(part, sentence, everywhere));
					}
				}
			}
		}
	}

	private void add(FindingRule rule, Set<Site> sites) {
		Key key = new Key(rule, sites);
		if (SiteRules.isMet(rule.site(), sites) && !this.findings.containsKey(key)) {
			this.findings.put(key, new SkinFinding(rule.kind(), rule.specificity(), sites));
		}
	}

	/** The sites of the part; else of the sentence; else of the text. */
	private Set<Site> sitesOf(SentencePart part, Sentence sentence, Set<Site> everywhere) {
		if (!this.knownSites.isEmpty()) {
			return this.knownSites;
		}
		if (!part.sites().isEmpty()) {
			return part.sites();
		}
		return sentence.sites().isEmpty() ? everywhere : sentence.sites();
	}

	private record Key(FindingRule rule, Set<Site> sites) {

	}

}
