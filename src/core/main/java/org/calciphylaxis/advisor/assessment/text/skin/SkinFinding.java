package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.lexicon.FindingKind;
import org.calciphylaxis.advisor.assessment.text.lexicon.Specificity;

/**
 * A skin finding that a text names.
 *
 * @param kind what it is
 * @param specificity what it is worth in itself, before other findings, severe pain and
 * acral sites are looked at
 * @param sites where; may be empty
 */
public record SkinFinding(FindingKind kind, Specificity specificity, Set<Site> sites) {

	public SkinFinding {
		sites = Set.copyOf(sites);
	}

	boolean isAcralOnly() {
		return SiteRules.areAcralOnly(this.sites);
	}

	boolean isProximal() {
		return this.sites.stream().anyMatch((site) -> !site.isAcral());
	}

}
