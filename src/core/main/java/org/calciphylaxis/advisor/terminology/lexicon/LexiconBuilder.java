package org.calciphylaxis.advisor.terminology.lexicon;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.BodySite;
import org.calciphylaxis.advisor.assessment.text.lexicon.FindingRule;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;
import org.calciphylaxis.advisor.assessment.text.lexicon.Meaning;
import org.calciphylaxis.advisor.assessment.text.token.Phrase;
import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex.Entry;

/**
 * Collects what a lexicon file says.
 */
final class LexiconBuilder {

	private final List<Entry<Meaning>> entries = new ArrayList<>();

	private final Set<Entry<Meaning>> known = new HashSet<>();

	private final Set<FindingRule> findings = new LinkedHashSet<>();

	private final Map<String, BodySite> sites;

	/**
	 * @param sites the body sites that earlier files have defined
	 */
	LexiconBuilder(Map<String, BodySite> sites) {
		this.sites = new LinkedHashMap<>(sites);
	}

	/** Adds phrases of one meaning; the same phrase twice is an error. */
	void addAll(YamlNode phrases, Meaning meaning) {
		phrases.elements().forEach((phrase) -> add(phrase, meaning));
	}

	private void add(YamlNode written, Meaning meaning) {
		try {
			Entry<Meaning> entry = new Entry<>(Phrase.of(written.text()), meaning);
			if (!this.known.add(entry)) {
				throw written.invalid("\"" + written.text() + "\" is there twice");
			}
			this.entries.add(entry);
		}
		catch (IllegalArgumentException ex) {
			throw written.invalid(String.valueOf(ex.getMessage()));
		}
	}

	void addFinding(FindingRule rule) {
		this.findings.add(rule);
	}

	Map<String, BodySite> sites() {
		return this.sites;
	}

	Lexicon build(String name, String version) {
		return new Lexicon(Map.of(name, version), this.entries, this.findings, this.sites);
	}

}
