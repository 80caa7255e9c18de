package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.ClinicalText;
import org.calciphylaxis.advisor.assessment.text.lexicon.Lexicon;

/**
 * Reads what texts say of the skin (rules, section 3). Immutable and thread-safe.
 */
public final class SkinTextReader {

	private final List<CompiledRule> rules;

	/** Takes the rules of a lexicon. */
	public SkinTextReader(Lexicon lexicon) {
		this.rules = lexicon.findings().stream().map(CompiledRule::new).toList();
	}

	/** Reads the skin findings of a text that names their sites itself. */
	public SkinText read(ClinicalText text) {
		return read(text, Set.of());
	}

	/**
	 * Reads the skin findings of a text.
	 * @param knownSites where the finding is by bodySite or code, which count before the
	 * words; empty when only the words tell
	 */
	public SkinText read(ClinicalText text, Set<Site> knownSites) {
		List<Sentence> sentences = SentenceReader.read(text);
		Set<Site> sites = new LinkedHashSet<>(knownSites);
		if (knownSites.isEmpty()) {
			sentences.forEach((sentence) -> sites.addAll(sentence.sites()));
		}
		List<SkinFinding> findings = List.copyOf(new FindingReader(this.rules, knownSites).read(sentences));
		return new SkinText(text, sites, findings);
	}

}
