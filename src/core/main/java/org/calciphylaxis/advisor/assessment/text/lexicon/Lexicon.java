package org.calciphylaxis.advisor.assessment.text.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.token.PhraseIndex.Entry;

/**
 * The words of one or more languages and what they mean to the rules. Immutable.
 *
 * @param versions the version of each language and overlay, by its name
 * @param entries phrases and their meaning
 * @param findings the skin findings that terms make up
 * @param sites the body sites by name
 */
public record Lexicon(Map<String, String> versions, List<Entry<Meaning>> entries, Set<FindingRule> findings,
		Map<String, BodySite> sites) {

	/** More body sites than the rules and any site overlay need. */
	public static final int MAX_SITES = 100;

	public Lexicon {
		versions = Map.copyOf(versions);
		entries = List.copyOf(entries);
		findings = Collections.unmodifiableSet(new LinkedHashSet<>(findings));
		sites = Map.copyOf(sites);
	}

	/** One lexicon of several: of languages that a site reads, and of its overlays. */
	public static Lexicon merge(Collection<Lexicon> lexicons) {
		Map<String, String> versions = new LinkedHashMap<>();
		List<Entry<Meaning>> entries = new ArrayList<>();
		Set<FindingRule> findings = new LinkedHashSet<>();
		Map<String, BodySite> sites = new LinkedHashMap<>();
		lexicons.forEach((lexicon) -> {
			versions.putAll(lexicon.versions);
			entries.addAll(lexicon.entries);
			findings.addAll(lexicon.findings);
			sites.putAll(lexicon.sites);
		});
		return new Lexicon(versions, entries, findings, sites);
	}

}
