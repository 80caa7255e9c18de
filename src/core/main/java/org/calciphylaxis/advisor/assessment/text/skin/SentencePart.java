package org.calciphylaxis.advisor.assessment.text.skin;

import java.util.LinkedHashSet;
import java.util.Set;

import org.calciphylaxis.advisor.assessment.text.SiteMention;
import org.calciphylaxis.advisor.assessment.text.TermMatch;
import org.calciphylaxis.advisor.assessment.text.lexicon.TermGroup;

/**
 * A part of a sentence between commas: the terms that it holds and where they are.
 */
final class SentencePart {

	private long groups;

	private Set<Site> sites = Set.of();

	private boolean named;

	/** Whether a finding in it is denied, past or somebody else's. */
	private boolean denied;

	private boolean siteOnly = true;

	void word(boolean siteOrFunction) {
		this.siteOnly &= siteOrFunction;
	}

	void term(TermMatch match) {
		TermGroup group = match.group();
		if (!match.isCurrent()) {
			this.denied |= group.isNoun();
			return;
		}
		this.groups |= GroupMask.of(group);
		this.named |= group.isNoun() || group == TermGroup.NET || group == TermGroup.PURPLE
				|| group == TermGroup.RETIFORM;
	}

	void site(SiteMention mention) {
		addSites(Site.of(mention));
	}

	void addSites(Set<Site> more) {
		if (more.isEmpty()) {
			return;
		}
		if (this.sites.isEmpty()) {
			this.sites = new LinkedHashSet<>();
		}
		this.sites.addAll(more);
	}

	long groups() {
		return this.groups;
	}

	Set<Site> sites() {
		return this.sites;
	}

	/** Whether it names something that can be somewhere. */
	boolean namesLesion() {
		return this.named;
	}

	/** Whether its sites may be those of a finding elsewhere in the text. */
	boolean sharesSites() {
		return this.named || !this.denied;
	}

	/** Whether it is a site and nothing else. */
	boolean isSiteOnly() {
		return this.siteOnly && !this.sites.isEmpty();
	}

	boolean isEmpty() {
		return this.groups == 0 && this.sites.isEmpty();
	}

}
